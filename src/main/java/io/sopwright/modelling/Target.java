package io.sopwright.modelling;

import io.sopwright.change.ProcessEditing;
import io.sopwright.change.Spot;
import io.sopwright.refusal.Invalid;
import io.sopwright.wording.Message;
import io.sopwright.yaml.Node;

/**
 * Where an entry is moved to, as its form says: {@code before:<key>}, {@code after:<key>}, or {@code in:<phase>} for the end of a phase.
 */
record Target(String side, String key) {

    /**
     * Reads a target.
     *
     * @throws Invalid for anything else
     */
    static Target of(String text) {
        int colon = text.indexOf(':');
        var side = text.substring(0, Math.max(0, colon));
        if (!side.equals("before") && !side.equals("after") && !side.equals("in")) {
            throw new Invalid("spot", Message.of("modelling.no_spot"));
        }
        return new Target(side, text.substring(colon + 1));
    }

    Node.Mapping move(Model model, String section, String entry) {
        return section.equals("tasks")
                ? ProcessEditing.moveTask(model.process(), entry, phase(model), spot())
                : ProcessEditing.move(model.process(), section, entry, spot());
    }

    private String phase(Model model) {
        return side.equals("in")
                ? key
                : model.phaseOf(key).map(Content::key).orElseThrow(() -> new Invalid("spot", Message.of("modelling.no_spot")));
    }

    private Spot spot() {
        return switch (side) {
            case "before" -> Spot.before(key);
            case "after" -> Spot.after(key);
            default -> Spot.END;
        };
    }
}
