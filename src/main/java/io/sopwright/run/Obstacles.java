package io.sopwright.run;

import io.sopwright.onboarding.GateWords;
import io.sopwright.process.Gate;
import io.sopwright.process.Need;
import io.sopwright.process.Strength;
import io.sopwright.process.Task;
import io.sopwright.schedule.PlannedGate;
import io.sopwright.schedule.PlannedTask;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What keeps the tasks of an onboarding from being done: earlier tasks, and gates. */
public final class Obstacles {

    private final RunPlan plan;
    private final List<TaskRow> tasks;
    private final Set<String> evidence;
    private final GateWords words;

    /**
     * A gate as it stands.
     *
     * @param planned the gate
     * @param needs what it asks for
     */
    public record GateState(PlannedGate planned, List<NeedState> needs) {

        /** Whether one may go on. */
        public boolean isOpen() {
            return needs.stream().allMatch(NeedState::met);
        }

        /** Whether it stops people, not only warns them. */
        public boolean blocks() {
            return planned.gate().strength() == Strength.BLOCK;
        }
    }

    /** Something that a gate asks for, in words, and whether it is there. */
    public record NeedState(String words, boolean met) {}

    Obstacles(RunPlan plan, List<TaskRow> tasks, Set<String> evidence) {
        this.plan = plan;
        this.tasks = tasks;
        this.evidence = evidence;
        this.words = new GateWords(plan.version().process());
    }

    /** What a task waits for, in words; empty when it can be done. */
    public List<String> of(TaskRow task) {
        return Stream.concat(earlier(task).map(TaskRow::title), gates(task).map(state -> state.planned.gate().title())).toList();
    }

    /** The gates of the onboarding as they stand. */
    public List<GateState> gates() {
        return plan.plan().gates().stream().map(this::state).toList();
    }

    /** The gates that keep the whole from being completed, in words. */
    public List<String> beforeCompletion() {
        return gates().stream().filter(state -> state.planned.gate().blocks().equals(Gate.COMPLETION))
                .filter(state -> state.blocks() && !state.isOpen()).map(state -> state.planned.gate().title()).toList();
    }

    /** Tasks that are done and would not be, were it not for this one. */
    public List<String> dependents(TaskRow task) {
        return tasks.stream().filter(TaskRow::isDone).filter(other -> !other.id().equals(task.id()))
                .filter(other -> follows(other, task)).map(TaskRow::title).toList();
    }

    private boolean follows(TaskRow later, TaskRow task) {
        boolean after = definition(later).filter(definition -> definition.after().contains(task.taskKey())).isPresent();
        return (after && belong(later, task)) || guards(later).anyMatch(planned -> planned.gate().strength() == Strength.BLOCK
                && planned.needs().stream().anyMatch(need -> isAbout(need, task.taskKey())));
    }

    private Stream<TaskRow> earlier(TaskRow task) {
        var after = definition(task).map(Task::after).orElse(List.of());
        return tasks.stream().filter(other -> after.contains(other.taskKey()) && !other.phase().isEmpty())
                .filter(other -> belong(task, other)).filter(other -> !other.isClosed() && !other.isStanding());
    }

    /** Of tasks that are done for each product, or several times, each waits for the one of the same product and time. */
    private static boolean belong(TaskRow task, TaskRow other) {
        boolean product = task.product().isEmpty() || other.product().isEmpty() || task.product().equals(other.product());
        return product && (task.turn() == 0 || other.turn() == 0 || task.turn() == other.turn());
    }

    private Stream<GateState> gates(TaskRow task) {
        return guards(task).map(this::state).filter(state -> state.blocks() && !state.isOpen());
    }

    private Stream<PlannedGate> guards(TaskRow task) {
        return plan.plan().gates().stream()
                .filter(planned -> !task.phase().isEmpty() && (planned.gate().blocks().equals(task.taskKey())
                        || planned.gate().blocks().equals(task.phase())))
                // a gate never waits for a task that waits for it
                .filter(planned -> planned.needs().stream().noneMatch(need -> isAbout(need, task.taskKey())));
    }

    private GateState state(PlannedGate planned) {
        return new GateState(planned,
                planned.needs().stream().map(need -> new NeedState(words.words(need), isMet(need))).toList());
    }

    private boolean isMet(Need need) {
        return switch (need.kind()) {
            case SIGNATURE, APPROVAL, PAYMENT, DONE -> tasks.stream().filter(task -> isAbout(need, task.taskKey()))
                    .allMatch(task -> task.isDone() || !task.counts());
            case EVIDENCE -> evidence.contains(need.subject());
            case RULE -> plan.version().conditions().holds(Optional.of(need.subject()), plan.run());
        };
    }

    private static boolean isAbout(Need need, String task) {
        return need.kind().isTask() && need.subject().equals(task);
    }

    private Optional<Task> definition(TaskRow task) {
        return plan.line(task.ref()).filter(PlannedTask.class::isInstance).map(planned -> ((PlannedTask) planned).task());
    }
}
