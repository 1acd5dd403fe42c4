package io.sopwright.modelling;

import io.sopwright.change.ProcessEditing;
import io.sopwright.change.Spot;
import io.sopwright.web.Form;
import java.util.LinkedHashMap;
import java.util.Map;

/** What comes into a process, with as little as it can begin with. */
final class Additions {

    private static final int LONGEST = 300;

    private Additions() {}

    /** @throws io.sopwright.refusal.Invalid when it has no title */
    static ProcessEditing.Added of(Model model, String section, Form form) {
        var process = model.process();
        var title = form.needed("title", LONGEST);
        return switch (section) {
            case "phases" -> ProcessEditing.addPhase(process, title, Spot.END);
            case "tasks" -> ProcessEditing.addTask(process, form.text("phase"), title, form.text("role"), Spot.END);
            default -> ProcessEditing.add(process, section, title, ProcessEditing.mapping(parts(section, form)), Spot.END);
        };
    }

    private static Map<String, String> parts(String section, Form form) {
        var parts = new LinkedHashMap<String, String>();
        switch (section) {
            case "roles" -> parts.put("side", form.text("side"));
            case "gates" -> parts.put("blocks", form.text("blocks"));
            case "kpis" -> {
                // how most numbers begin: so many runs
                parts.put("unit", "count");
                parts.put("better", "higher");
                parts.put("fact", "run");
                parts.put("aggregate", "count");
            }
            default -> {
                // an event says nothing else
            }
        }
        return parts;
    }
}
