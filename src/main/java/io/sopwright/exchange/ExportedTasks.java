package io.sopwright.exchange;

import io.sopwright.database.Sha256;
import io.sopwright.exchange.ExtractRepository.Attached;
import io.sopwright.exchange.ExtractRepository.Ticked;
import io.sopwright.exchange.ExtractRepository.Written;
import io.sopwright.onboarding.KeptFile;
import io.sopwright.onboarding.Note;
import io.sopwright.onboarding.Onboarding.Happened;
import io.sopwright.onboarding.TaskState;
import io.sopwright.onboarding.TickedItem;
import io.sopwright.onboarding.WorkedTask;
import io.sopwright.run.Course;
import io.sopwright.run.TaskId;
import io.sopwright.run.TaskRow;
import io.sopwright.source.Place;
import io.sopwright.tenancy.MemberId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What was done with the tasks of one onboarding, as a folder says it: what {@link Worked} and {@link ImportedTasks} would make of less is left out.
 *
 * @param handles the keys under which files name the members
 */
record ExportedTasks(Course course, Moments moments, Map<MemberId, String> handles, List<Ticked> ticked, List<Written> notes,
        List<Attached> files) {

    private static final Place NOWHERE = new Place("task", 1, 1);

    List<WorkedTask> all() {
        return course.tasks().stream().flatMap(task -> worked(task).stream()).toList();
    }

    /** The hashes of all that was attached. */
    Stream<Sha256> attached() {
        return files.stream().map(Attached::sha256);
    }

    private Optional<WorkedTask> worked(TaskRow task) {
        var state = state(task);
        var at = state == TaskState.OPEN ? Optional.<Happened>empty() : Optional.of(written(task.completedAt()));
        var by = Optional.ofNullable(task.completedBy()).map(this::handle);
        var worked = new WorkedTask(Worked.ref(task), state, at, by, state == TaskState.OPEN ? "" : task.reason(),
                items(task, state), Optional.ofNullable(task.givenTo()).map(this::handle), notes(task.id()), files(task.id()),
                NOWHERE);
        return goesWithoutSaying(task, worked) ? Optional.empty() : Optional.of(worked);
    }

    /** What the plan itself took out is open here: the plan takes it out again. */
    private static TaskState state(TaskRow task) {
        return switch (task.state()) {
            case TaskRow.DONE -> TaskState.DONE;
            case TaskRow.SKIPPED -> TaskState.SKIPPED;
            case TaskRow.NOT_APPLICABLE -> task.completedBy() == null ? TaskState.OPEN : TaskState.NOT_APPLICABLE;
            default -> TaskState.OPEN;
        };
    }

    private boolean goesWithoutSaying(TaskRow task, WorkedTask worked) {
        var event = Worked.event(course, task, course.known().events());
        if (event.isEmpty()) {
            return worked.isUntouched();
        }
        return worked.state() == TaskState.DONE && worked.at().equals(event.map(moments::read).map(moments::written))
                && Objects.equals(task.completedBy(), task.assigneeId())
                && worked.given().isEmpty() && worked.items().isEmpty() && worked.notes().isEmpty() && worked.files().isEmpty();
    }

    private List<TickedItem> items(TaskRow task, TaskState state) {
        var own = ticked.stream().filter(item -> item.taskId().equals(task.id())).toList();
        return state == TaskState.DONE && own.stream().allMatch(item -> goesWithTask(item, task))
                ? List.of()
                : own.stream().map(item -> new TickedItem(item.position() + 1, Optional.ofNullable(item.outcome()),
                        moments.written(item.moment()), Optional.ofNullable(item.person()))).toList();
    }

    private boolean goesWithTask(Ticked item, TaskRow task) {
        return item.required() && item.outcome() == null && written(item.moment()).equals(written(task.completedAt()))
                && Optional.ofNullable(item.person()).equals(Optional.ofNullable(task.completedBy()).map(this::handle));
    }

    private List<Note> notes(TaskId task) {
        return notes.stream().filter(note -> note.taskId().equals(task))
                .map(note -> new Note(moments.written(note.moment()), note.person(), note.words())).toList();
    }

    private List<KeptFile> files(TaskId task) {
        return files.stream().filter(file -> file.taskId().equals(task))
                .map(file -> new KeptFile(file.sha256().hex(), file.name(),
                        Optional.of(file.evidence()).filter(evidence -> !evidence.isEmpty()), moments.written(file.moment()),
                        file.person()))
                .toList();
    }

    private Happened written(@Nullable Instant instant) {
        return moments.written(Objects.requireNonNull(instant));
    }

    private String handle(MemberId member) {
        return Objects.requireNonNull(handles.get(member));
    }
}
