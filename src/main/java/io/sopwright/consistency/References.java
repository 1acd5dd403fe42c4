package io.sopwright.consistency;

import io.sopwright.consistency.Uses.Use;
import io.sopwright.process.Phase;
import io.sopwright.process.ProcessDefinition;
import io.sopwright.source.Place;
import io.sopwright.yaml.Node;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What in a process names another part of it, in words: who must be changed before that part can go. */
public final class References {

    private final ProcessDefinition process;
    private final Uses uses;

    private References(ProcessDefinition process) {
        this.process = process;
        this.uses = new Uses(new Review(process, new Node.Mapping(Map.of(), new Place("process", 1, 1))));
    }

    /**
     * What names an entry, in reading order, each once: {@code the task “Send the plan” (role)}; whether the entry is there does not matter.
     *
     * @param section the section of the entry: {@code roles}, {@code events}, {@code tasks} …; nothing names the entries of others
     */
    public static List<String> to(ProcessDefinition process, String section, String key) {
        var references = new References(process);
        return references.uses(section).filter(use -> use.key().equals(key)).map(use -> references.words(use.way().steps()))
                .distinct()
                .toList();
    }

    private Stream<Use> uses(String section) {
        return switch (section) {
            case "roles" -> uses.roles();
            case "events" -> uses.events();
            case "phases" -> Stream.concat(uses.phases(), blocked());
            case "tasks" -> Stream.concat(uses.tasks(), blocked());
            case "payments" -> uses.payments();
            case "forms" -> uses.forms();
            case "surveys" -> uses.surveys();
            default -> Stream.of();
        };
    }

    private Stream<Use> blocked() {
        return uses.gates().map(gate -> new Use(gate.part().blocks(), gate.way().then("blocks")));
    }

    private String words(List<String> way) {
        if (way.size() < 3) {
            return "“" + way.getFirst() + "”";
        }
        int place = Integer.parseInt(way.get(1));
        return switch (way.getFirst()) {
            case "phases" -> phase(process.phases().get(place), way);
            case "gates" -> named("gate", process.gates().get(place).title(), way.get(2));
            case "payments" -> named("payment", process.payments().get(place).title(), way.get(2));
            case "communication" -> named("message", process.communication().get(place).title(), way.get(2));
            case "playbook" -> named("playbook entry", process.playbook().get(place).issue(), way.get(2));
            case "kpis" -> named("KPI", process.kpis().get(place).title(), way.get(2));
            default -> "“" + way.getFirst() + "”";
        };
    }

    private static String phase(Phase phase, List<String> way) {
        return way.get(2).equals("tasks")
                ? named("task", phase.tasks().get(Integer.parseInt(way.get(3))).title(), way.get(4))
                : named("phase", phase.title(), way.get(2));
    }

    private static String named(String what, String title, String part) {
        return "the " + what + " “" + title + "” (" + part + ")";
    }
}
