package io.sopwright.task;

import io.sopwright.audit.Audit;
import io.sopwright.audit.AuditEntry;
import io.sopwright.database.NewIds;
import io.sopwright.run.Course;
import io.sopwright.run.TaskRow;
import io.sopwright.tenancy.Member;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;

/** Writes what somebody did with a task into its trace, and into the company's trail. */
@Singleton
final class Traces {

    private final EntryRepository entries;
    private final Audit audit;
    private final NewIds ids;
    private final Clock clock;

    Traces(EntryRepository entries, Audit audit, NewIds ids, Clock clock) {
        this.entries = entries;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    /** The time of what is done now. */
    Instant now() {
        return clock.instant();
    }

    /** Writes both, as the last of a change. */
    void leave(Member member, Course course, TaskRow task, String kind, String words) {
        entries.insert(member.tenant(), ids.next(EntryId::new), task.id(), kind, member.id(), clock.instant(), words);
        var name = task.title() + " – " + course.onboarding().clientName();
        audit.record(member, AuditEntry.of("task." + kind.replace(' ', '_'), "task", task.id(), cut(name)).because(cut(words)));
    }

    private static String cut(String text) {
        return text.length() <= 300 ? text : text.substring(0, 299) + "…";
    }
}
