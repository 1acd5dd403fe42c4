package io.sopwright.desk;

import io.sopwright.run.TaskRow;
import io.sopwright.task.DueDay;
import io.sopwright.task.TaskLine;
import io.sopwright.tenancy.Member;
import io.sopwright.tenancy.Right;
import java.time.Instant;
import java.util.Optional;

/**
 * A task on somebody's desk.
 *
 * @param onboarding its id, as it stands in addresses
 * @param client the client's name
 */
public record DeskEntry(String onboarding, String client, TaskLine line) {

    static DeskEntry of(DeskRow row, Member member, Instant now) {
        var due = new DueDay(row.dueOn(), row.dueAt(), row.deadline(), row.expected(), now, member.zone());
        var holder = row.assignee() == null ? "" : row.assignee();
        return new DeskEntry(row.onboardingId().text(), row.client(),
                new TaskLine(row.id().text(), row.title(), row.state(), row.kind().equals("standing"), row.steps(), due, holder,
                        row.waitsFor(), null, null, "", member.may(Right.RUN), member.zone(), "tasks", Optional.empty()));
    }

    /** Whether it has to wait for something else. */
    boolean isWaiting() {
        return line.state().equals(TaskRow.BLOCKED);
    }
}
