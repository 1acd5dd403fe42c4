package io.sopwright.trace;

import io.sopwright.audit.Audit;
import io.sopwright.audit.AuditEntry;
import io.sopwright.database.NewIds;
import io.sopwright.run.Course;
import io.sopwright.run.TaskId;
import io.sopwright.run.TaskRow;
import io.sopwright.tenancy.Member;
import io.sopwright.tenancy.TenantId;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/** Writes what somebody did with a task into its trace, and into the company's trail. */
@Singleton
public final class Traces {

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
    public Instant now() {
        return clock.instant();
    }

    /** What happened with a task, the newest first; at most 500. Must be called in a transaction. */
    public List<EntryRow> of(TenantId tenant, TaskId task) {
        return entries.of(tenant, task);
    }

    /** Writes both, as the last of a change. */
    public void leave(Member member, Course course, TaskRow task, String kind, String words) {
        leave(member, task, kind, words, entry(course, task, kind).because(cut(words)));
    }

    /** Writes that a task was given from one to another, named in words, as the last of that change. */
    public void given(Member member, Course course, TaskRow task, String from, String to) {
        leave(member, task, "given", from + " → " + to, entry(course, task, "given").with("holder", from, to));
    }

    private void leave(Member member, TaskRow task, String kind, String words, AuditEntry told) {
        entries.insert(member.tenant(), ids.next(EntryId::new), task.id(), kind, member.id(), clock.instant(), words);
        audit.record(member, told);
    }

    private static AuditEntry entry(Course course, TaskRow task, String kind) {
        return AuditEntry.of("task." + kind.replace(' ', '_'), "task", task.id(),
                cut(task.title() + " – " + course.onboarding().clientName()));
    }

    private static String cut(String text) {
        return text.length() <= 300 ? text : text.substring(0, 299) + "…";
    }
}
