package io.sopwright.phase;

import io.sopwright.process.Gate;
import io.sopwright.process.Phase;
import io.sopwright.run.Course;
import io.sopwright.run.Obstacles.GateState;
import io.sopwright.run.TaskRow;
import io.sopwright.schedule.PlannedPhase;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A phase of an onboarding as it stands, or what its communication plan asks for.
 *
 * @param number its place in the process, from 1 on, as the document counts; 0 for the communication plan
 * @param key of the phase; empty for the communication plan
 * @param title empty for the communication plan
 * @param window when the process says that it takes place, in words; empty where it does not
 * @param days when the plan says that it takes place; empty where that is not known
 * @param gates that guard the phase or one of its tasks
 * @param tasks at least one
 */
public record Stage(int number, String key, String title, String window, Optional<PlannedPhase> days, List<GateState> gates,
        List<TaskRow> tasks) {

    public Stage {
        gates = List.copyOf(gates);
        tasks = List.copyOf(tasks);
    }

    /** Those in which there is something, in the order of the process; the communication plan last. */
    public static List<Stage> of(Course course) {
        var gates = course.obstacles().gates();
        var phases = course.plan().version().process().phases();
        var stages = new ArrayList<Stage>();
        phases.forEach(phase -> stages.add(of(phase, phases.indexOf(phase) + 1, course, gates)));
        stages.add(new Stage(0, "", "", "", Optional.empty(), List.of(), tasks("", course)));
        return stages.stream().filter(stage -> !stage.tasks.isEmpty()).toList();
    }

    private static Stage of(Phase phase, int number, Course course, List<GateState> gates) {
        var days = course.plan().plan().phases().stream().filter(planned -> planned.phase().equals(phase)).findFirst();
        return new Stage(number, phase.key(), phase.title(), phase.window().map(window -> window.words()).orElse(""), days,
                gates.stream().filter(state -> guards(state.planned().gate(), phase)).toList(), tasks(phase.key(), course));
    }

    private static List<TaskRow> tasks(String phase, Course course) {
        return course.tasks().stream().filter(task -> task.phase().equals(phase)).toList();
    }

    private static boolean guards(Gate gate, Phase phase) {
        return gate.blocks().equals(phase.key()) || phase.tasks().stream().anyMatch(task -> gate.blocks().equals(task.key()));
    }

    /** How many of its tasks are finished, of those that count. */
    public int finished() {
        return (int) tasks.stream().filter(TaskRow::counts).filter(TaskRow::isClosed).count();
    }

    /** How many of its tasks have to be done: without those that are done on occasion, and those that are not applicable. */
    public int total() {
        return (int) tasks.stream().filter(TaskRow::counts).count();
    }

    /** {@code 9 Nov – 22 Nov}; one day alone; empty when the days are not known. */
    public String days(Locale locale) {
        var format = DateTimeFormatter.ofPattern("d MMM", locale);
        return days.map(phase -> phase.first().equals(phase.last())
                ? format.format(phase.first())
                : format.format(phase.first()) + " – " + format.format(phase.last())).orElse("");
    }

    /** Whether nothing is left to do in it. */
    public boolean isFinished() {
        return finished() == total();
    }

    /** Whether it is the communication plan. */
    public boolean isCommunication() {
        return key.isEmpty();
    }

    /** How it stands, as the key of a word: {@code done}, {@code begun} or {@code coming}. */
    public String state() {
        return isFinished() ? "done" : finished() > 0 ? "begun" : "coming";
    }

    /** The name of its counts in a page. */
    public String id() {
        return isCommunication() ? "messages" : "phase-" + key;
    }
}
