package io.sopwright.task;

import gg.jte.html.HtmlTemplateOutput;
import io.sopwright.onboarding.Holder;
import io.sopwright.pages.task.JtegivingGenerated;
import io.sopwright.run.Course;
import io.sopwright.run.TaskRow;
import io.sopwright.run.TeamMember;
import io.sopwright.web.Page;
import io.sopwright.web.Shell;
import io.sopwright.wording.Message;
import java.util.List;
import java.util.Optional;

/**
 * The form with which a task is given to somebody: part of its page, and of the menu of its row.
 *
 * @param id of the task, as it stands in addresses
 * @param byRole who does it when it is given to nobody by name
 * @param read whose it is, as {@link TaskRow#owner} says it
 * @param chosen the id of the one who is chosen; empty for the role
 * @param back the page on which the form stands: {@code tasks}, {@code onboarding} or {@code task}
 * @param wrong why what was sent was refused
 */
public record Giving(String id, String title, Holder byRole, List<TeamMember> members, String read, String chosen, String back,
        Optional<Message> wrong) implements Page {

    public Giving {
        members = List.copyOf(members);
    }

    static Giving of(Course course, TaskRow task, String back) {
        return new Giving(task.id().text(), task.title(), course.plan().held(task.role()).holder(), course.members(),
                task.owner(),
                Optional.ofNullable(task.givenTo()).map(member -> member.text()).orElse(""), back, Optional.empty());
    }

    /** The same, with who was chosen, and why that was refused. */
    Giving refused(String typed, Message why) {
        return new Giving(id, title, byRole, members, read, typed, back, Optional.of(why));
    }

    /** Whether it stands in the menu of a row. */
    public boolean isInMenu() {
        return !back.equals("task");
    }

    @Override
    public void write(HtmlTemplateOutput out, Shell shell) {
        JtegivingGenerated.render(out, null, shell, this);
    }
}
