package io.sopwright.task;

import gg.jte.html.HtmlTemplateOutput;
import io.sopwright.pages.task.JtelinesGenerated;
import io.sopwright.web.Page;
import io.sopwright.web.Shell;
import java.util.List;
import java.util.Optional;

/**
 * The row of a task that was worked on, and what changed with it, for a browser that has them on its page.
 *
 * @param others the rows of tasks that changed too
 * @param advance what else changed; empty for a page on which it is not shown
 */
public record LinesPage(TaskLine line, List<TaskLine> others, Optional<Advance> advance) implements Page {

    public LinesPage {
        others = List.copyOf(others);
    }

    @Override
    public void write(HtmlTemplateOutput out, Shell shell) {
        JtelinesGenerated.render(out, null, shell, this);
    }
}
