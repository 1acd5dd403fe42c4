package io.sopwright.schedule;

import io.sopwright.process.Gate;
import io.sopwright.process.Need;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Leaves of the gates of a process what concerns one run. */
final class Gates {

    private final Set<String> guarded = new HashSet<>(Set.of(Gate.COMPLETION));
    private final Set<String> tasks = new HashSet<>();

    private Gates(List<PlannedTask> applying) {
        applying.forEach(planned -> {
            tasks.add(planned.key());
            guarded.add(planned.key());
            guarded.add(planned.phase().key());
        });
    }

    static List<PlannedGate> applying(List<Gate> gates, List<PlannedTask> tasks) {
        var run = new Gates(tasks);
        return gates.stream().filter(gate -> run.guarded.contains(gate.blocks())).flatMap(gate -> run.planned(gate).stream())
                .toList();
    }

    private Optional<PlannedGate> planned(Gate gate) {
        var needs = gate.needs().stream().filter(this::applies).toList();
        return needs.isEmpty() ? Optional.empty() : Optional.of(new PlannedGate(gate, needs));
    }

    private boolean applies(Need need) {
        return !need.kind().isTask() || tasks.contains(need.subject());
    }
}
