package io.sopwright.exchange;

import io.sopwright.database.NewIds;
import io.sopwright.onboarding.KeptFile;
import io.sopwright.onboarding.Onboarding;
import io.sopwright.onboarding.TaskState;
import io.sopwright.onboarding.TickedItem;
import io.sopwright.onboarding.WorkedTask;
import io.sopwright.process.Task;
import io.sopwright.refusal.Invalid;
import io.sopwright.run.Course;
import io.sopwright.run.Courses;
import io.sopwright.run.ItemRow;
import io.sopwright.run.OnboardingId;
import io.sopwright.run.Runs;
import io.sopwright.run.TaskRow;
import io.sopwright.schedule.PlannedTask;
import io.sopwright.source.InvalidText;
import io.sopwright.storage.BlobStore;
import io.sopwright.task.AttachmentId;
import io.sopwright.task.Outcome;
import io.sopwright.task.UploadedFile;
import io.sopwright.tenancy.Member;
import io.sopwright.tenancy.MemberId;
import io.sopwright.trace.EntryId;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Brings the tasks of an onboarding to where they stand in a company's folder. */
@Singleton
final class ImportedTasks {

    private final Courses courses;
    private final Runs runs;
    private final PastRepository past;
    private final BlobStore blobs;
    private final NewIds ids;

    ImportedTasks(Courses courses, Runs runs, PastRepository past, BlobStore blobs, NewIds ids) {
        this.courses = courses;
        this.runs = runs;
        this.past = past;
        this.blobs = blobs;
        this.ids = ids;
    }

    /** Brings them there; what the folder says of tasks that are no longer part of the plan is passed over. */
    void take(Member owner, OnboardingId id, Onboarding written, TenantFolder folder, Map<String, MemberId> handles) {
        var course = courses.lock(owner.tenant(), id);
        var taking = new Taking(owner, course, new Moments(owner.zone()), folder, handles);
        course.tasks().forEach(task -> taking.task(task, Worked.of(written, course, task)));
        runs.replan(owner, id);
    }

    /** What is needed to take over the tasks of one onboarding. */
    private final class Taking {

        private final Member owner;
        private final Course course;
        private final Moments moments;
        private final TenantFolder folder;
        private final Map<String, MemberId> handles;

        private Taking(Member owner, Course course, Moments moments, TenantFolder folder, Map<String, MemberId> handles) {
            this.owner = owner;
            this.course = course;
            this.moments = moments;
            this.folder = folder;
            this.handles = handles;
        }

        private void task(TaskRow task, Worked worked) {
            worked.state().ifPresent(state -> close(task, worked, state));
            worked.written().ifPresent(written -> {
                written.given().ifPresent(handle -> past.give(owner.tenant(), task.id(), member(handle)));
                written.items().forEach(item -> tick(task, item, written));
                written.notes().forEach(note -> past.insertEntry(owner.tenant(), ids.next(EntryId::new), task.id(), "note",
                        member(note.by()), moments.read(note.at()), note.text()));
                written.files().forEach(file -> attach(task, file, written));
            });
        }

        private void close(TaskRow task, Worked worked, TaskState state) {
            var at = worked.at(moments);
            var by = worked.by(task, handles).orElse(null);
            past.close(owner.tenant(), task.id(), state.word(), by, at, worked.reason());
            if (by != null) {
                past.insertEntry(owner.tenant(), ids.next(EntryId::new), task.id(), state.word(), by, at, worked.reason());
            }
            if (state == TaskState.DONE) {
                Worked.definition(course, task).flatMap(Task::completes)
                        .ifPresent(event -> past.ascribe(owner.tenant(), course.onboarding().id(), event, task.id()));
                if (worked.ticksAll()) {
                    course.items(task).stream().filter(ItemRow::required)
                            .forEach(item -> past.tick(owner.tenant(), item.id(), null, null, by, at));
                }
            }
        }

        private void tick(TaskRow task, TickedItem ticked, WorkedTask written) {
            course.items(task).stream().filter(item -> item.position() == ticked.number() - 1).findFirst()
                    .ifPresent(item -> tick(item, ticked, moments.read(ticked.at()), outcome(task, ticked, written)));
        }

        private void tick(ItemRow item, TickedItem ticked, Instant at, Optional<Outcome> outcome) {
            past.tick(owner.tenant(), item.id(), outcome.map(Outcome::text).orElse(null),
                    outcome.map(Outcome::passed).orElse(null), memberOrNobody(ticked.by()), at);
        }

        private Optional<Outcome> outcome(TaskRow task, TickedItem ticked, WorkedTask written) {
            try {
                return ticked.result().flatMap(result -> course.planned(task)
                        .map(planned -> ((PlannedTask) planned).task().items().get(ticked.number() - 1))
                        .flatMap(item -> Outcome.of(item, result)));
            } catch (Invalid _) {
                throw new InvalidText(written.place(), "The result “" + ticked.result().orElse("") + "” does not fit line "
                        + ticked.number() + " of “" + task.title() + "”.");
            }
        }

        private void attach(TaskRow task, KeptFile file, WorkedTask written) {
            var bytes = folder.file(file.sha256(), written.place());
            try {
                var kept = blobs.put(owner.tenant(), UploadedFile.of(file.name(), bytes).mediaType(), bytes);
                past.insertAttachment(owner.tenant(), ids.next(AttachmentId::new), task.id(), kept, file.name(),
                        file.evidence().orElse(""), member(file.by()), moments.read(file.at()));
            } catch (Invalid _) {
                throw new InvalidText(written.place(), "The file “" + file.name() + "” is of a kind that is not kept.");
            }
        }

        private MemberId member(String handle) {
            return Optional.ofNullable(handles.get(handle))
                    .orElseThrow(() -> new IllegalStateException("Nobody has the key " + handle));
        }

        private @Nullable MemberId memberOrNobody(Optional<String> handle) {
            return handle.map(this::member).orElse(null);
        }
    }
}
