package io.sopwright.diagram;

import io.sopwright.canvas.Lettering;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A process as symbols and the flow between them (the terminal, process and decision symbols and the flow line of ISO 5807). Loops are
 * allowed; unconnected nodes too.
 *
 * @param nodes 1 to {@link #MOST_NODES}, ids unique; their order settles what the flow leaves open
 * @param edges at most {@link #MOST_EDGES}, each between known nodes, none twice
 */
public record Flowchart(List<Node> nodes, List<Edge> edges) {

    /** The largest chart that is accepted, in nodes. */
    public static final int MOST_NODES = 300;
    /** The largest chart that is accepted, in edges. */
    public static final int MOST_EDGES = 600;

    /**
     * @throws IllegalArgumentException when an id or an edge is there twice, an edge ends nowhere, or there are too many of either
     */
    public Flowchart {
        nodes = List.copyOf(nodes);
        edges = List.copyOf(edges);
        require(!nodes.isEmpty() && nodes.size() <= MOST_NODES, "A chart has 1 to 300 nodes, not " + nodes.size());
        require(edges.size() <= MOST_EDGES, "A chart has at most 600 edges, not " + edges.size());
        var ids = nodes.stream().map(Node::id).collect(Collectors.toSet());
        require(ids.size() == nodes.size(), "Two nodes have the same id");
        require(new HashSet<>(edges).size() == edges.size(), "An edge is there twice");
        edges.forEach(edge -> requireEnds(edge, ids));
    }

    /**
     * Lays the chart out in an area, top-down, in as many columns as let it be largest. Takes some milliseconds; the first call in a
     * process loads the layout engine, which takes about half a second.
     *
     * @param width of the area in points
     * @param height of the area in points; {@link Double#MAX_VALUE} where it may grow, which gives one column
     * @return a drawing that is never larger than the area, and never enlarged to fill it
     * @throws IllegalArgumentException when the area is not at least one point wide and high
     */
    public Diagram draw(Lettering lettering, double width, double height) {
        require(width >= 1 && height >= 1, "An area is at least one point wide and high: " + width + " by " + height);
        return new Fitting(this, lettering, width, height).best();
    }

    private static void requireEnds(Edge edge, Set<String> ids) {
        require(ids.contains(edge.from()) && ids.contains(edge.to()), "An edge ends nowhere: " + edge);
    }

    static void require(boolean kept, String sentence) {
        if (!kept) {
            throw new IllegalArgumentException(sentence);
        }
    }
}
