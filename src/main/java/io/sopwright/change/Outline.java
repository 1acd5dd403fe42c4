package io.sopwright.change;

import io.sopwright.process.ProcessDefinition;
import io.sopwright.yaml.Node;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** A written process as sections of parts with keys. Tasks are a section of their own, so that one can change its phase. */
record Outline(Map<String, Section> sections) {

    private static final String TASKS = "tasks";
    private static final Set<String> ORDERED = Set.of("phases", TASKS, "gates", "payments", "communication", "playbook", "kpis");

    static Outline of(ProcessDefinition process) {
        return of(ProcessDefinition.shape().write(process));
    }

    static Outline of(Node process) {
        var sections = new LinkedHashMap<String, Section>();
        var single = new LinkedHashMap<String, String>();
        if (process instanceof Node.Mapping written) {
            written.entries().forEach((name, entry) -> {
                switch (entry.value()) {
                    case Node.Scalar scalar -> single.put(name, scalar.text());
                    case Node.Sequence list -> sections.put(name, section(name, keyed(list)));
                    case Node.Mapping whole when name.equals("health") ->
                        sections.put(name, section(name, Map.of(name, whole)));
                    case Node.Mapping named -> sections.put(name, section(name, named(named)));
                }
            });
            written.child("phases").ifPresent(phases -> sections.put(TASKS, tasks(phases)));
        }
        sections.put("process", new Section("process", false, List.of(new Section.Entry("process", "Process", "", single))));
        return new Outline(sections);
    }

    Section section(String name) {
        return sections.getOrDefault(name, new Section(name, ORDERED.contains(name), List.of()));
    }

    private static Section section(String name, Map<String, Node> parts) {
        return new Section(name, ORDERED.contains(name),
                parts.entrySet().stream().map(part -> entry(part.getKey(), part.getValue(), "")).toList());
    }

    private static Section tasks(Node phases) {
        var tasks = new ArrayList<Section.Entry>();
        if (phases instanceof Node.Sequence list) {
            keyed(list).values().forEach(phase -> phase.child(TASKS).ifPresent(own -> {
                if (own instanceof Node.Sequence sequence) {
                    keyed(sequence).forEach((key, task) -> tasks.add(entry(key, task, title(phase, ""))));
                }
            }));
        }
        return new Section(TASKS, true, tasks);
    }

    private static Section.Entry entry(String key, Node part, String within) {
        var words = new LinkedHashMap<String, String>();
        if (part instanceof Node.Mapping mapping) {
            mapping.entries().forEach((name, value) -> words.put(name, words(value.value())));
            words.keySet().removeAll(Set.of("key", TASKS));
        } else {
            words.put("title", words(part));
        }
        return new Section.Entry(key, title(part, key), within, words);
    }

    private static String title(Node part, String otherwise) {
        return part instanceof Node.Scalar scalar
                ? scalar.text()
                : part.child("title").or(() -> part.child("label"))
                        .or(() -> part.child("issue")).map(Outline::words).orElse(otherwise);
    }

    private static Map<String, Node> keyed(Node.Sequence list) {
        var parts = new LinkedHashMap<String, Node>();
        list.items().forEach(item -> item.child("key").ifPresent(key -> parts.put(words(key), item)));
        return parts;
    }

    private static Map<String, Node> named(Node.Mapping mapping) {
        var parts = new LinkedHashMap<String, Node>();
        mapping.entries().forEach((key, entry) -> parts.put(key, entry.value()));
        return parts;
    }

    /** {@code within 3 business days, of contract_signed}; entries of lists that say more than a word are set apart by semicolons. */
    private static String words(Node node) {
        return switch (node) {
            case Node.Scalar scalar -> scalar.text();
            case Node.Sequence list -> list.items().stream().map(Outline::words).collect(Collectors.joining("; "));
            case Node.Mapping mapping -> mapping.entries().entrySet().stream()
                    .map(entry -> entry.getKey() + " " + words(entry.getValue().value())).collect(Collectors.joining(", "));
        };
    }
}
