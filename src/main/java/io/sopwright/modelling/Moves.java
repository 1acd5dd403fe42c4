package io.sopwright.modelling;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where an entry goes, one step up or down.
 *
 * @param up as a form says it; empty when it stands first
 * @param down as a form says it; empty when it stands last
 */
public record Moves(String up, String down) {

    /** Within a list of keys. */
    static Moves in(List<String> keys, String key) {
        int at = keys.indexOf(key);
        return new Moves(at > 0 ? "before:" + keys.get(at - 1) : "", at + 1 < keys.size() ? "after:" + keys.get(at + 1) : "");
    }

    /** Of a task: from the first place of its phase up to the end of the phase before, and so on. */
    static Moves of(Model model, Content phase, Content task) {
        var phases = model.entries("phases");
        int at = phases.indexOf(phase);
        var within = in(phase.entries("tasks").stream().map(Content::key).toList(), task.key());
        var before = at > 0 ? Optional.of("in:" + phases.get(at - 1).key()) : Optional.<String>empty();
        var behind = at + 1 < phases.size() ? Optional.of(beginning(phases.get(at + 1))) : Optional.<String>empty();
        return new Moves(chosen(within.up, before), chosen(within.down, behind));
    }

    private static String beginning(Content phase) {
        return phase.entries("tasks").stream().findFirst().map(task -> "before:" + task.key()).orElse("in:" + phase.key());
    }

    private static String chosen(String within, Optional<String> beyond) {
        return Stream.of(within).filter(step -> !step.isEmpty()).findFirst().or(() -> beyond).orElse("");
    }
}
