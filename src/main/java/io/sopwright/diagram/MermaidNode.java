package io.sopwright.diagram;

import java.util.Collection;
import java.util.List;

/**
 * A node as it is written.
 *
 * @param open its opening bracket; empty for an id alone
 */
record MermaidNode(String id, String open, List<String> lines) {

    boolean isBare() {
        return open.isEmpty();
    }

    Node node(Collection<Edge> edges) {
        return new Node(id, kind(edges), lines);
    }

    private Node.Kind kind(Collection<Edge> edges) {
        return switch (open) {
            case "{" -> Node.Kind.DECISION;
            case "([" -> edges.stream().anyMatch(edge -> edge.to().equals(id)) ? Node.Kind.END : Node.Kind.START;
            default -> Node.Kind.STEP;
        };
    }
}
