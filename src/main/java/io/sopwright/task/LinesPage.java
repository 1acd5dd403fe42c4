package io.sopwright.task;

import gg.jte.html.HtmlTemplateOutput;
import io.sopwright.pages.task.JtelinesGenerated;
import io.sopwright.run.ProgressRow;
import io.sopwright.web.Page;
import io.sopwright.web.Shell;
import java.util.List;

/**
 * The row of a task that was worked on, and the rows that changed with it, for a browser that has them on its page.
 *
 * @param others what else changed
 * @param progress of the onboarding
 */
public record LinesPage(TaskLine line, List<TaskLine> others, ProgressRow progress) implements Page {

    public LinesPage {
        others = List.copyOf(others);
    }

    @Override
    public void write(HtmlTemplateOutput out, Shell shell) {
        JtelinesGenerated.render(out, null, shell, this);
    }
}
