package io.sopwright.task;

import io.sopwright.database.NewIds;
import io.sopwright.database.Transactions;
import io.sopwright.process.Task;
import io.sopwright.refusal.Conflict;
import io.sopwright.refusal.Invalid;
import io.sopwright.refusal.NoSuch;
import io.sopwright.run.Course;
import io.sopwright.run.Courses;
import io.sopwright.run.Runs;
import io.sopwright.run.TaskId;
import io.sopwright.run.TaskRow;
import io.sopwright.storage.BlobStore;
import io.sopwright.tenancy.Member;
import io.sopwright.tenancy.Right;
import io.sopwright.tenancy.TenantId;
import io.sopwright.trace.Traces;
import io.sopwright.wording.Message;
import jakarta.inject.Singleton;
import java.util.List;

/** Notes and files at tasks. */
@Singleton
final class Attachments {

    private static final int MOST = 100;

    private final AttachmentRepository attachments;
    private final BlobStore blobs;
    private final Courses courses;
    private final Runs runs;
    private final Traces traces;
    private final Transactions transactions;
    private final NewIds ids;

    Attachments(AttachmentRepository attachments, BlobStore blobs, Courses courses, Runs runs, Traces traces,
            Transactions transactions, NewIds ids) {
        this.attachments = attachments;
        this.blobs = blobs;
        this.courses = courses;
        this.runs = runs;
        this.traces = traces;
        this.transactions = transactions;
        this.ids = ids;
    }

    /** The files at a task, in the order in which they came. */
    List<AttachmentRow> of(TenantId tenant, TaskId task) {
        return transactions.read(() -> attachments.of(tenant, task));
    }

    /**
     * A file at a task.
     *
     * @throws NoSuch when the task has none with that id
     */
    AttachmentRow find(TenantId tenant, TaskId task, AttachmentId id) {
        return transactions.read(() -> attachments.find(tenant, task, id)).orElseThrow(NoSuch::new);
    }

    /** The bytes of a file. */
    byte[] bytes(TenantId tenant, AttachmentRow attachment) {
        return blobs.get(tenant, attachment.sha256());
    }

    /**
     * Attaches a file.
     *
     * @param evidence which of the things that the process asks for it is; empty for none
     */
    void attach(Member member, TaskId id, UploadedFile file, String evidence) {
        member.require(Right.RUN);
        // proven to be the company's before anything is kept
        requireKnown(courses.find(member.tenant(), id), id, evidence);
        var hash = blobs.put(member.tenant(), file.mediaType(), file.bytes());
        transactions.write(() -> {
            var course = courses.lockActive(member.tenant(), id);
            var task = course.task(id).orElseThrow(NoSuch::new);
            if (attachments.of(member.tenant(), id).size() >= MOST) {
                throw new Conflict(Message.of("task.too_many_files", MOST));
            }
            attachments.insert(member.tenant(), ids.next(AttachmentId::new), id, hash, file.name(), evidence, member.id(),
                    traces.now());
            runs.replan(member, course.onboarding().id());
            traces.leave(member, course, task, "file", file.name());
        });
    }

    /** Adds a note. It can be added to what is done, too. */
    void note(Member member, TaskId id, String words) {
        member.require(Right.RUN);
        transactions.write(() -> {
            var course = courses.lockActive(member.tenant(), id);
            traces.leave(member, course, course.task(id).orElseThrow(NoSuch::new), "note", words);
        });
    }

    private static void requireKnown(Course course, TaskId id, String evidence) {
        TaskRow task = course.task(id).orElseThrow(NoSuch::new);
        var wanted = Completions.definition(course, task).map(Task::evidence).orElse(List.of());
        if (!evidence.isEmpty() && !wanted.contains(evidence)) {
            throw new Invalid("evidence", Message.of("form.unreadable"));
        }
    }
}
