package io.sopwright.checklist;

import io.sopwright.process.Gate;
import io.sopwright.process.Phase;
import io.sopwright.run.Course;
import io.sopwright.run.Obstacles.GateState;
import io.sopwright.run.TaskRow;
import io.sopwright.task.TaskLine;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A phase of an onboarding, or what its communication plan asks for.
 *
 * @param title empty for the communication plan
 * @param window when it takes place, in words; empty where the process does not say so
 * @param gates that guard the phase or one of its tasks
 */
public record Chapter(String title, String window, List<GateState> gates, List<TaskLine> lines, int finished, int total) {

    public Chapter {
        gates = List.copyOf(gates);
        lines = List.copyOf(lines);
    }

    /** Those in which there is something. */
    static List<Chapter> of(Course course, List<TaskLine> lines) {
        var byId = lines.stream().collect(Collectors.toMap(TaskLine::id, Function.identity()));
        var gates = course.obstacles().gates();
        var phases = course.plan().version().process().phases().stream().map(phase -> of(phase, course, byId, gates));
        return Stream.concat(phases, Stream.of(of("", "", course, byId, List.of(), "")))
                .filter(chapter -> !chapter.lines.isEmpty())
                .toList();
    }

    private static Chapter of(Phase phase, Course course, Map<String, TaskLine> lines, List<GateState> gates) {
        var guarding = gates.stream().filter(state -> guards(state.planned().gate(), phase)).toList();
        return of(phase.title(), phase.window().map(window -> window.words()).orElse(""), course, lines, guarding, phase.key());
    }

    private static Chapter of(String title, String window, Course course, Map<String, TaskLine> lines, List<GateState> gates,
            String key) {
        var tasks = course.tasks().stream().filter(task -> task.phase().equals(key)).toList();
        var counting = tasks.stream().filter(task -> !task.isStanding()).toList();
        return new Chapter(title, window, gates, tasks.stream().map(task -> lines.get(task.id().text())).toList(),
                (int) counting.stream().filter(TaskRow::isClosed).count(), counting.size());
    }

    private static boolean guards(Gate gate, Phase phase) {
        return gate.blocks().equals(phase.key()) || phase.tasks().stream().anyMatch(task -> gate.blocks().equals(task.key()));
    }

    /** Whether nothing is left to do in it. */
    public boolean isFinished() {
        return finished == total;
    }
}
