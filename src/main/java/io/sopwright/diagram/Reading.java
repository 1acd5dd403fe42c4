package io.sopwright.diagram;

import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The order in which a chart is read: from its start along the flow, side branches before the main line goes on. Which branch is the
 * main line, and which edges lead back, follows from the flow alone, never from words such as "Yes".
 */
final class Reading {

    private final Flowchart chart;
    private final Map<String, List<Edge>> leaving;
    private final List<String> order;
    private final Map<String, Integer> positions;
    private final Set<Edge> main;

    Reading(Flowchart chart) {
        this.chart = chart;
        leaving = chart.edges().stream().collect(groupingBy(Edge::from));
        var declared = order(id -> leaving(id).reversed());
        var depths = depths(declared);
        main = leaving.values().stream().map(edges -> main(edges, positions(declared), depths)).collect(Collectors.toSet());
        order = order(id -> leaving(id).reversed().stream().sorted(Comparator.comparing(edge -> !main.contains(edge))).toList());
        positions = positions(order);
    }

    /** The ids of all nodes. */
    List<String> order() {
        return order;
    }

    List<Edge> leaving(String id) {
        return leaving.getOrDefault(id, List.of());
    }

    /** Whether an edge leads to a node that was read before, or to its own. */
    boolean isBack(Edge edge) {
        return isBack(edge, positions);
    }

    /** Whether an edge carries the main line on; one of the edges that leave a node does. */
    boolean isMain(Edge edge) {
        return main.contains(edge);
    }

    private static boolean isBack(Edge edge, Map<String, Integer> positions) {
        return position(edge.to(), positions) <= position(edge.from(), positions);
    }

    private static int position(String id, Map<String, Integer> positions) {
        return positions.getOrDefault(id, 0);
    }

    /** Reverse post-order of a depth-first walk: topological but for the edges that close a loop. */
    private List<String> order(Function<String, List<Edge>> steps) {
        var left = new ArrayList<String>();
        var seen = new HashSet<String>();
        roots().reversed().forEach(root -> walk(root, steps, seen, left));
        chart.nodes().forEach(node -> walk(node.id(), steps, seen, left));
        return List.copyOf(left.reversed());
    }

    private void walk(String id, Function<String, List<Edge>> steps, Set<String> seen, List<String> left) {
        if (seen.add(id)) {
            steps.apply(id).forEach(edge -> walk(edge.to(), steps, seen, left));
            left.add(id);
        }
    }

    private List<String> roots() {
        var entered = chart.edges().stream().filter(edge -> !edge.from().equals(edge.to())).map(Edge::to)
                .collect(Collectors.toSet());
        return chart.nodes().stream().filter(node -> node.kind() == Node.Kind.START || !entered.contains(node.id())).map(Node::id)
                .toList();
    }

    private static Map<String, Integer> positions(List<String> order) {
        var positions = new HashMap<String, Integer>();
        order.forEach(id -> positions.put(id, positions.size()));
        return positions;
    }

    /** How many edges the longest way from a node goes on, loops apart. */
    private Map<String, Integer> depths(List<String> declared) {
        var positions = positions(declared);
        var depths = new HashMap<String, Integer>();
        for (String id : declared.reversed()) {
            depths.put(id, leaving(id).stream().filter(edge -> !isBack(edge, positions))
                    .mapToInt(edge -> position(edge.to(), depths) + 1).max().orElse(0));
        }
        return depths;
    }

    /** The branch from which nothing comes back, then the one that leads furthest, then the one that was named first. */
    private Edge main(List<Edge> edges, Map<String, Integer> positions, Map<String, Integer> depths) {
        if (edges.size() == 1) {
            return edges.getFirst();
        }
        return edges.stream().min(Comparator.<Edge, Boolean>comparing(edge -> isBack(edge, positions))
                .thenComparing(edge -> reaches(edge.to(), edge.from()))
                .thenComparingInt(edge -> -position(edge.to(), depths))).orElseThrow();
    }

    private boolean reaches(String from, String goal) {
        var seen = new HashSet<String>();
        var open = new ArrayDeque<String>(List.of(from));
        while (!open.isEmpty() && !seen.contains(goal)) {
            var id = open.remove();
            if (seen.add(id)) {
                leaving(id).forEach(edge -> open.add(edge.to()));
            }
        }
        return seen.contains(goal);
    }
}
