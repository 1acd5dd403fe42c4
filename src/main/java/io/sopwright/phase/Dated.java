package io.sopwright.phase;

import io.sopwright.process.Gate;
import io.sopwright.run.Course;
import io.sopwright.run.Obstacles.GateState;
import io.sopwright.run.TaskRow;
import io.sopwright.schedule.PlannedPhase;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A line of the picture before it is known where its days are.
 *
 * @param stage the phase; empty for the end of the whole
 * @param gates those of which the day is known, each with the day when what it guards begins or is due
 */
record Dated(Optional<Stage> stage, Map<GateState, LocalDate> gates) {

    /** Pixels from one gate to the next that stands at the same place. */
    private static final int ASIDE = 20;
    /** Gates that are nearer to each other than this, of 100, stand beside each other. */
    private static final double NEAR = 3;

    /** The phases of which something has a day, and the end when a gate guards it. */
    static List<Dated> of(Course course, List<Stage> stages) {
        var phases = stages.stream().filter(stage -> !stage.isCommunication()).map(Dated::of);
        var end = stages.stream().flatMap(stage -> stage.days().stream()).map(PlannedPhase::last).max(Comparator.naturalOrder());
        return Stream.concat(phases, end.stream().map(day -> atEnd(course, day)))
                .filter(line -> line.days().findAny().isPresent())
                .toList();
    }

    private static Dated of(Stage stage) {
        var gates = new LinkedHashMap<GateState, LocalDate>();
        stage.gates().forEach(gate -> day(gate.planned().gate(), stage).ifPresent(day -> gates.put(gate, day)));
        return new Dated(Optional.of(stage), gates);
    }

    private static Dated atEnd(Course course, LocalDate end) {
        var gates = new LinkedHashMap<GateState, LocalDate>();
        course.obstacles().gates().stream().filter(gate -> gate.planned().gate().blocks().equals(Gate.COMPLETION))
                .forEach(gate -> gates.put(gate, end));
        return new Dated(Optional.empty(), gates);
    }

    private static Optional<LocalDate> day(Gate gate, Stage stage) {
        var due = stage.tasks().stream().filter(task -> gate.blocks().equals(task.taskKey())).map(TaskRow::dueOn)
                .filter(Objects::nonNull).min(Comparator.naturalOrder());
        return due.or(() -> stage.days().map(PlannedPhase::first));
    }

    /** All days that the picture has to hold for it. */
    Stream<LocalDate> days() {
        var ends = stage.flatMap(Stage::days).stream().flatMap(phase -> Stream.of(phase.first(), phase.last()));
        return Stream.concat(ends, gates.values().stream());
    }

    Lane on(Scale scale) {
        var marks = new ArrayList<GateMark>();
        gates.entrySet().stream().sorted(Map.Entry.comparingByValue())
                .forEach(gate -> marks.add(mark(gate.getKey(), gate.getValue(), scale, marks)));
        return new Lane(stage, scale, marks);
    }

    private static GateMark mark(GateState gate, LocalDate day, Scale scale, List<GateMark> before) {
        double place = scale.middle(day);
        if (before.isEmpty() || place - before.getLast().place() > NEAR) {
            return new GateMark(gate, day, place, 0);
        }
        var last = before.getLast();
        // away from the nearer edge, so that all of them are seen
        return new GateMark(gate, day, last.place(), last.shift() + (last.place() > 50 ? -ASIDE : ASIDE));
    }
}
