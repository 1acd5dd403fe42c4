package io.sopwright.onboarding;

import io.sopwright.onboarding.Onboarding.Happened;
import io.sopwright.source.Place;
import io.sopwright.yaml.Part;
import io.sopwright.yaml.RecordShape;
import io.sopwright.yaml.Shape;
import io.sopwright.yaml.Shapes;
import java.util.List;
import java.util.Optional;

/**
 * What was done with one task or message of an onboarding. A task that completes an event counts as done when the event is recorded, and needs none of
 * this unless there is more to say.
 *
 * @param at when it was done, or left undone; empty for one that is open
 * @param by the key of the person of the company who did; empty where that is not known, or was somebody else
 * @param reason why it was left undone
 * @param items the lines within it that were ticked; of a task that is done, none means that all required ones were ticked with it
 * @param given the key of the person of the company to whom it was given by name; empty when it goes with its role
 * @param place where it was written
 */
public record WorkedTask(Ref ref, TaskState state, Optional<Happened> at, Optional<String> by, String reason,
        List<TickedItem> items, Optional<String> given, List<Note> notes, List<KeptFile> files, Place place) {

    /**
     * Which one it is.
     *
     * @param key of the task, or of the row of the communication plan
     * @param isMessage whether it is such a row
     * @param product the product that it is done for; empty when it is done for all
     * @param turn which of several times it is, from 1 on; 0 for what is done once
     */
    public record Ref(String key, boolean isMessage, Optional<String> product, int turn) {

        private static Ref of(Optional<String> task, Optional<String> message, Optional<String> product, int turn) {
            if (task.isPresent() == message.isPresent()) {
                throw new IllegalArgumentException("This names either a task or a message: write one of the two.");
            }
            return new Ref(task.or(() -> message).orElseThrow(), message.isPresent(), product, turn);
        }

        private Optional<String> named(boolean message) {
            return Optional.of(key).filter(_ -> isMessage == message);
        }
    }

    private static final Part<WorkedTask, Optional<String>> TASK = Part.maybe("task", Shapes.KEY,
            worked -> worked.ref.named(false), "the task's key");
    private static final Part<WorkedTask, Optional<String>> MESSAGE = Part.maybe("message", Shapes.KEY,
            worked -> worked.ref.named(true), "the key of a row of the communication plan, instead of a task's");
    private static final Part<WorkedTask, Optional<String>> PRODUCT = Part.maybe("product", Shapes.KEY,
            worked -> worked.ref.product, "the product that it is done for, where it is done for each");
    private static final Part<WorkedTask, Integer> TURN = Part.optional("turn", Shapes.WHOLE, worked -> worked.ref.turn, 0,
            "which of several times it is, where it is repeated");
    private static final Part<WorkedTask, TaskState> STATE = Part.optional("state", TaskState.SHAPE, WorkedTask::state,
            TaskState.DONE, "what became of it");
    private static final Part<WorkedTask, Optional<Happened>> AT = Part.maybe("at", Happened.SHAPE, WorkedTask::at,
            "when: a day, or a day and a time");
    private static final Part<WorkedTask, Optional<String>> BY = Part.maybe("by", Shapes.KEY, WorkedTask::by,
            "who of the company");
    private static final Part<WorkedTask, String> REASON = Part.optional("reason", Shapes.TEXT, WorkedTask::reason, "",
            "why it was left undone");
    private static final Part<WorkedTask, List<TickedItem>> ITEMS = Part.list("items", TickedItem.SHAPE, WorkedTask::items,
            "the lines that were ticked");
    private static final Part<WorkedTask, Optional<String>> GIVEN = Part.maybe("given to", Shapes.KEY, WorkedTask::given,
            "who of the company does it, whoever holds its role");
    private static final Part<WorkedTask, List<Note>> NOTES = Part.list("notes", Note.SHAPE, WorkedTask::notes,
            "what somebody wrote to it");
    private static final Part<WorkedTask, List<KeptFile>> FILES = Part.list("files", KeptFile.SHAPE, WorkedTask::files,
            "what somebody attached to it");

    private static final Shape<WorkedTask> CONTENT = new RecordShape<>("worked task",
            List.of(TASK, MESSAGE, PRODUCT, TURN, STATE, AT, BY, REASON, ITEMS, GIVEN, NOTES, FILES),
            in -> new WorkedTask(Ref.of(in.get(TASK), in.get(MESSAGE), in.get(PRODUCT), in.get(TURN)), in.get(STATE), in.get(AT),
                    in.get(BY), in.get(REASON), in.get(ITEMS), in.get(GIVEN), in.get(NOTES), in.get(FILES),
                    new Place("task", 1, 1)));

    static final Shape<WorkedTask> SHAPE = Shapes.located(CONTENT, WorkedTask::writtenAt, worked -> worked);

    public WorkedTask {
        items = List.copyOf(items);
        notes = List.copyOf(notes);
        files = List.copyOf(files);
        if (by.isEmpty() && (state == TaskState.SKIPPED || state == TaskState.NOT_APPLICABLE)) {
            throw new IllegalArgumentException("Somebody decided that this task is " + state.word() + ": write by whom.");
        }
        if ((state == TaskState.OPEN) == at.isPresent()) {
            throw new IllegalArgumentException(state == TaskState.OPEN
                    ? "A task that is open has no “at”: leave it out, or set state."
                    : "A task that is " + state.word() + " needs “at”: the day, or the day and the time.");
        }
    }

    private WorkedTask writtenAt(Place written) {
        return new WorkedTask(ref, state, at, by, reason, items, given, notes, files, written);
    }

    /** Whether there is nothing to say about it. */
    public boolean isUntouched() {
        return state == TaskState.OPEN && items.isEmpty() && given.isEmpty() && notes.isEmpty() && files.isEmpty();
    }
}
