package io.sopwright.questionnaire;

import io.sopwright.control.Draft;
import io.sopwright.document.DocumentVersion;
import io.sopwright.document.Drafting;
import io.sopwright.source.InvalidText;
import io.sopwright.template.Passage;
import io.sopwright.yaml.Node;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds where the answers of a draft are used: in which clauses and under which headings, in which tasks and KPIs. */
final class Uses {

    private static final Pattern MARKS = Pattern
            .compile("<h[1-6][^>]*>(?<heading>.*?)</h[1-6]>|id=\"clause-(?<clause>[0-9.]+)\"|data-source=\"(?<value>[0-9]+)\"");

    private static final Pattern PLACEHOLDER = Pattern.compile("<<[#^]?([a-z][a-z0-9_]*)(?:\\.unit)?>>");

    private final Map<String, Set<String>> clauses = new LinkedHashMap<>();
    private final Map<String, Set<String>> tasks = new LinkedHashMap<>();
    private final Map<String, Set<String>> kpis = new LinkedHashMap<>();
    private final Map<String, String> headings = new LinkedHashMap<>();
    private final Draft draft;
    private final Optional<DocumentVersion> version;

    Uses(Draft draft, Optional<DocumentVersion> version) {
        this.draft = draft;
        this.version = version;
        version.ifPresent(this::readText);
        process().ifPresent(this::readProcess);
    }

    /** Where the answer to a field is used. */
    Use of(String field) {
        return new Use(all(clauses, field), all(tasks, field), all(kpis, field));
    }

    private static List<String> all(Map<String, Set<String>> uses, String field) {
        return List.copyOf(uses.getOrDefault(field, Set.of()));
    }

    /** The heading under which the answer to a field stands first; empty when the text does not hold it. */
    Optional<String> heading(String field) {
        return Optional.ofNullable(headings.get(field));
    }

    /** The headings under which answers stand, in reading order. */
    List<String> headings() {
        return headings.values().stream().distinct().toList();
    }

    private void readText(DocumentVersion read) {
        var marks = MARKS.matcher(read.html().body());
        var heading = "";
        var clause = "";
        while (marks.find()) {
            if (marks.group("heading") != null) {
                heading = marks.group("heading").replaceAll("<[^>]*>", "");
                clause = "";
            } else if (marks.group("clause") != null) {
                clause = marks.group("clause");
            } else {
                stands(read, Integer.parseInt(marks.group("value")), heading, clause);
            }
        }
    }

    private void stands(DocumentVersion read, int number, String heading, String clause) {
        names(read, number).forEach(field -> {
            headings.putIfAbsent(field, heading);
            if (!clause.isEmpty()) {
                add(clauses, field, clause);
            }
        });
    }

    /** A value is used where it stands; what is said under a condition, or for each entry of a list, uses that answer too. */
    private static Stream<String> names(DocumentVersion read, int number) {
        var insertion = read.merged().insertions().get(number);
        var around = read.merged().passages().stream().filter(passage -> passage.ranges().stream()
                .anyMatch(range -> range.start() <= insertion.range().start() && insertion.range().end() <= range.end()))
                .map(Passage::name);
        return Stream.concat(Stream.of(insertion.name().replaceFirst("\\.unit$", "")), around);
    }

    private void readProcess(Node process) {
        process.child("phases").stream().flatMap(Uses::entries).flatMap(phase -> phase.child("tasks").stream())
                .flatMap(Uses::entries).forEach(task -> named(task).forEach(field -> add(tasks, field, title(task))));
        process.child("kpis").stream().flatMap(Uses::entries)
                .forEach(kpi -> named(kpi).forEach(field -> add(kpis, field, title(kpi))));
    }

    private static void add(Map<String, Set<String>> uses, String field, String where) {
        uses.computeIfAbsent(field, _ -> new LinkedHashSet<>()).add(where);
    }

    private Optional<Node.Mapping> process() {
        try {
            return Optional.of(Drafting.Whole.of(draft.template(), draft.content()).process());
        } catch (InvalidText _) {
            // the changes do not fit the template; the document's page says so
            return Optional.empty();
        }
    }

    private static Stream<Node> entries(Node node) {
        return switch (node) {
            case Node.Sequence list -> list.items().stream();
            case Node.Mapping mapping -> mapping.values().stream();
            case Node.Scalar _ -> Stream.empty();
        };
    }

    /** The names of all placeholders in a written part of the process. */
    private static Stream<String> named(Node node) {
        return node instanceof Node.Scalar scalar
                ? PLACEHOLDER.matcher(scalar.text()).results().map(found -> found.group(1))
                : entries(node).flatMap(Uses::named);
    }

    /** As it reads once its values are filled in. */
    private String title(Node entry) {
        var key = entry.child("key").map(node -> ((Node.Scalar) node).text()).orElse("");
        return version.flatMap(read -> read.process().task(key).map(task -> task.title())
                .or(() -> read.process().kpis().stream().filter(kpi -> kpi.key().equals(key)).map(kpi -> kpi.title())
                        .findFirst()))
                .orElse(key);
    }
}
