package io.sopwright.diagram;

import io.sopwright.source.Finding;
import io.sopwright.source.InvalidText;
import io.sopwright.source.Place;
import io.sopwright.source.Source;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads one mermaid text line by line; a line that cannot be read is a finding, and the next one is read. */
final class MermaidReader {

    private static final Pattern HEADER = Pattern.compile("(?:flowchart|graph)\\s+(\\w+)\\s*;?");
    private static final Set<String> DIRECTIONS = Set.of("TD", "TB", "LR");
    private static final int LONGEST_WORD = 30;

    private final Source source;
    private final List<Finding> findings = new ArrayList<>();
    private final Map<String, MermaidNode> nodes = new LinkedHashMap<>();
    private final Set<Edge> edges = new LinkedHashSet<>();
    private boolean begun;
    private int number;

    MermaidReader(Source source) {
        this.source = source;
    }

    Flowchart read() {
        source.text().lines().forEach(this::line);
        if (!begun) {
            refuse(source.start(), "There is no chart: begin with flowchart TD.");
        } else if (nodes.isEmpty() && findings.isEmpty()) {
            refuse(source.start(), "The chart is empty: write a step such as A[Check the order].");
        }
        if (!findings.isEmpty()) {
            throw new InvalidText(findings);
        }
        return new Flowchart(nodes.values().stream().map(node -> node.node(edges)).toList(), List.copyOf(edges));
    }

    private void line(String line) {
        number++;
        var text = line.strip();
        if (text.startsWith("%%{")) {
            refuse(place(line, 0), "Directives (%%{ … }%%) are not read: leave them out.");
        } else if (!text.isEmpty() && !text.startsWith("%%")) {
            content(line, text);
        }
    }

    private void content(String line, String text) {
        if (begun) {
            statements(new MermaidLine(line, column -> new Place(source.name(), number, column)));
        } else {
            begun = true;
            header(line, text);
        }
    }

    private void header(String line, String text) {
        var header = HEADER.matcher(text);
        if (!text.startsWith("flowchart") && !text.startsWith("graph")) {
            // what follows is of another language, so its lines say nothing
            throw new InvalidText(place(line, 0), "Only flowcharts are read: begin with flowchart TD, not " + begin(text) + ".");
        }
        if (!header.matches()) {
            refuse(place(line, 0), "Write flowchart TD, alone in its line.");
        } else if (!DIRECTIONS.contains(header.group(1))) {
            refuse(place(line, header.start(1)), "The direction " + begin(header.group(1)) + " is not read: write TD or LR.");
        }
    }

    private static String begin(String text) {
        var word = text.split("[\\s;]", 2)[0];
        return word.substring(0, Math.min(word.length(), LONGEST_WORD));
    }

    private void statements(MermaidLine line) {
        try {
            while (line.hasMore()) {
                statement(line);
            }
        } catch (InvalidText refusal) {
            findings.addAll(refusal.findings());
        }
    }

    private void statement(MermaidLine line) {
        if (line.hasNode()) {
            chain(line);
        }
        line.endStatement();
    }

    private void chain(MermaidLine line) {
        var from = node(line);
        while (line.hasLink()) {
            var place = line.place();
            var label = line.link();
            var to = node(line);
            if (!edges.add(new Edge(from, to, label))) {
                refuse(place, "The arrow from " + from + " to " + to + " is there twice: leave one out.");
            } else if (edges.size() == Flowchart.MOST_EDGES + 1) {
                refuse(place, "A chart has at most 600 arrows: split it in two.");
            }
            from = to;
        }
    }

    private String node(MermaidLine line) {
        var place = line.place();
        var node = line.node();
        var known = nodes.putIfAbsent(node.id(), node);
        if (known == null && nodes.size() == Flowchart.MOST_NODES + 1) {
            refuse(place, "A chart has at most 300 nodes: split it in two.");
        } else if (known != null && known.isBare()) {
            nodes.put(node.id(), node);
        } else if (known != null && !node.isBare() && !known.equals(node)) {
            refuse(place, node.id() + " has two texts: keep one, or use another id.");
        }
        return node.id();
    }

    private Place place(String line, int offset) {
        int indent = line.length() - line.stripLeading().length();
        return new Place(source.name(), number, indent + offset + 1);
    }

    private void refuse(Place place, String sentence) {
        findings.add(Finding.error(place, sentence));
    }
}
