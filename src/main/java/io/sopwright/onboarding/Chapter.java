package io.sopwright.onboarding;

import io.sopwright.notation.Window;
import io.sopwright.process.Gate;
import io.sopwright.process.Phase;
import io.sopwright.schedule.PlannedGate;
import io.sopwright.schedule.PlannedMessage;
import io.sopwright.schedule.PlannedTask;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A part of a checklist as people read it: a phase, the completion, or the communication.
 *
 * @param window when it takes place; empty where the plan does not say so
 * @param rows each gate stands before what it guards
 */
record Chapter<R>(String title, String window, List<R> rows) {

    /** Lays out one checklist, of whose gates and lines rows are made. */
    private static final class Layout<R> {

        private final Checklist checklist;
        private final Function<PlannedGate, R> gateRow;
        private final Function<ChecklistLine, R> lineRow;

        private Layout(Checklist checklist, Function<PlannedGate, R> gateRow, Function<ChecklistLine, R> lineRow) {
            this.checklist = checklist;
            this.gateRow = gateRow;
            this.lineRow = lineRow;
        }

        private List<R> gates(String before) {
            return checklist.gates().stream().filter(planned -> planned.gate().blocks().equals(before)).map(gateRow).toList();
        }

        private Chapter<R> phase(Phase phase) {
            var rows = new ArrayList<R>();
            Set<String> begun = new HashSet<>();
            checklist.lines().stream().filter(line -> isIn(phase, line)).forEach(line -> {
                if (begun.add(line.planned().key())) {
                    rows.addAll(gates(line.planned().key()));
                }
                rows.add(lineRow.apply(line));
            });
            if (!rows.isEmpty()) {
                rows.addAll(0, gates(phase.key()));
            }
            return new Chapter<>(phase.title(), phase.window().map(Window::words).orElse(""), rows);
        }

        private List<R> messages() {
            return checklist.lines().stream().filter(line -> line.planned() instanceof PlannedMessage).map(lineRow).toList();
        }

        private static boolean isIn(Phase phase, ChecklistLine line) {
            return line.planned() instanceof PlannedTask task && task.phase().key().equals(phase.key());
        }
    }

    Chapter {
        rows = List.copyOf(rows);
    }

    /** The chapters of a checklist in which there is something to do. */
    static <R> List<Chapter<R>> of(Checklist checklist, Function<PlannedGate, R> gateRow, Function<ChecklistLine, R> lineRow) {
        var layout = new Layout<>(checklist, gateRow, lineRow);
        return Stream.concat(checklist.version().process().phases().stream().map(layout::phase),
                Stream.of(new Chapter<>("Completion", "", layout.gates(Gate.COMPLETION)),
                        new Chapter<>("Communication", "", layout.messages())))
                .filter(chapter -> !chapter.rows.isEmpty()).toList();
    }
}
