package io.sopwright.diagram;

import static io.sopwright.diagram.Flowchart.require;

import java.util.List;

/**
 * One symbol of a chart.
 *
 * @param id what edges call it
 * @param lines its text, 1 to 8 lines that together have 1 to {@link #LONGEST_LABEL} characters; each is wrapped where it is too long.
 *     Of a step the first line is the title and the others are details
 */
public record Node(String id, Kind kind, List<String> lines) {

    /** The longest text of a node, in characters. */
    public static final int LONGEST_LABEL = 300;
    private static final int MOST_LINES = 8;

    /** What a node stands for, and so how it looks. */
    public enum Kind {
        /** Where the process begins: a box with round ends. */
        START,
        /** Something that is done: a box. */
        STEP,
        /** A question or gate, after which the flow parts: a diamond. */
        DECISION,
        /** Where the process ends: a box with round ends. */
        END
    }

    /** @throws IllegalArgumentException when the text is blank or too long */
    public Node {
        lines = List.copyOf(lines);
        require(!lines.isEmpty() && lines.size() <= MOST_LINES, "A node has 1 to 8 lines: " + id);
        int length = lines.stream().mapToInt(String::length).sum();
        require(length <= LONGEST_LABEL, "A node has at most 300 characters: " + id);
        require(lines.stream().anyMatch(line -> !line.isBlank()), "A node has a text: " + id);
    }

    /** A node where the process begins. */
    public static Node start(String id, String... lines) {
        return new Node(id, Kind.START, List.of(lines));
    }

    /** A node where something is done; the lines after the first are details. */
    public static Node step(String id, String... lines) {
        return new Node(id, Kind.STEP, List.of(lines));
    }

    /** A node where the flow parts. */
    public static Node decision(String id, String... lines) {
        return new Node(id, Kind.DECISION, List.of(lines));
    }

    /** A node where the process ends. */
    public static Node end(String id, String... lines) {
        return new Node(id, Kind.END, List.of(lines));
    }

    boolean isDecision() {
        return kind == Kind.DECISION;
    }
}
