package io.sopwright.onboarding;

import io.sopwright.process.Need;
import io.sopwright.process.Otherwise;
import io.sopwright.process.ProcessDefinition;
import io.sopwright.process.Strength;
import io.sopwright.process.Task;
import io.sopwright.schedule.PlannedGate;
import java.util.List;
import java.util.stream.Stream;

/** What the gates of one checklist say in words. */
public final class GateWords {

    private final ProcessDefinition process;

    public GateWords(ProcessDefinition process) {
        this.process = process;
    }

    /** What must hold before it goes on, a line each. */
    List<String> needs(PlannedGate planned) {
        return planned.needs().stream().map(this::words).toList();
    }

    /** One thing that must hold. */
    public String words(Need need) {
        return need.title().orElseGet(() -> plain(need));
    }

    private String plain(Need need) {
        return switch (need.kind()) {
            case SIGNATURE -> task(need.subject()) + ": signed";
            case APPROVAL -> task(need.subject()) + ": approved";
            case PAYMENT -> task(need.subject()) + ": paid";
            case DONE -> task(need.subject()) + ": done";
            case EVIDENCE, RULE -> need.subject();
        };
    }

    /** Whether one may go on all the same, and what is done when one may not. */
    public List<String> notes(PlannedGate planned) {
        var gate = planned.gate();
        return Stream.concat(gate.strength() == Strength.WARN ? Stream.of("A warning only") : Stream.empty(),
                gate.otherwise().stream().map(this::words)).toList();
    }

    private String words(Otherwise otherwise) {
        return "If not: " + otherwise.then() + otherwise.backTo().map(task -> "; back to “" + task(task) + "”").orElse("")
                + otherwise.attempts().map(most -> "; at most " + (most == 1 ? "once" : most + " times")).orElse("");
    }

    private String task(String key) {
        return process.task(key).map(Task::title).orElse(key);
    }
}
