package io.sopwright.diagram;

import static io.sopwright.diagram.Flowchart.require;

/**
 * The flow from one node to another, or back to itself.
 *
 * @param from the id of a node
 * @param to the id of a node
 * @param label printed where the flow leaves its node, at most {@link #LONGEST_LABEL} characters; empty for none
 */
public record Edge(String from, String to, String label) {

    /** The longest label of an edge, in characters. */
    public static final int LONGEST_LABEL = 60;

    /** @throws IllegalArgumentException when the label is too long */
    public Edge {
        label = label.strip();
        require(label.length() <= LONGEST_LABEL, "A label has at most 60 characters: " + label);
    }

    /** A flow without a label. */
    public Edge(String from, String to) {
        this(from, to, "");
    }

    boolean isLoop() {
        return from.equals(to);
    }

    boolean hasLabel() {
        return !label.isEmpty();
    }
}
