package io.sopwright.diagram;

import static java.util.stream.Collectors.toMap;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.eclipse.elk.core.options.PortSide;

/**
 * Decides at which side each edge leaves and enters: down the middle where the process goes on, right for a side branch, and loops back
 * on the side where they stand: left from the main line, right from a side branch.
 */
final class Wiring {

    /** A diamond has a lower, a right and a left corner for what leaves it; more branches share the lower one. */
    private static final int CORNERS = 3;

    private final Flowchart chart;
    private final Reading reading;
    private final Map<String, Node> nodes;
    private final Set<String> line = new HashSet<>();

    Wiring(Flowchart chart, Reading reading) {
        this.chart = chart;
        this.reading = reading;
        nodes = chart.nodes().stream().collect(toMap(Node::id, Function.identity()));
        reading.order().stream().limit(1).forEach(this::follow);
    }

    /** One wire an edge, in the chart's order of edges. */
    List<Wire> wires() {
        return chart.edges().stream().map(this::wire).toList();
    }

    private void follow(String id) {
        if (line.add(id)) {
            reading.leaving(id).stream().filter(reading::isMain).forEach(edge -> follow(edge.to()));
        }
    }

    private Wire wire(Edge edge) {
        var side = leaves(edge);
        boolean alone = reading.leaving(edge.from()).stream().filter(other -> leaves(other) == side).count() == 1;
        return new Wire(edge, side, enters(edge), alone && !edge.isLoop());
    }

    private PortSide leaves(Edge edge) {
        var branches = branches(edge.from());
        int corner = branches.indexOf(edge);
        if (corner >= 0) {
            return sides(branches.getFirst()).get(corner);
        }
        return reading.isBack(edge) && !isDecision(edge.from()) ? side(edge) : PortSide.SOUTH;
    }

    private PortSide enters(Edge edge) {
        return reading.isBack(edge) ? free(edge) : PortSide.NORTH;
    }

    private PortSide free(Edge edge) {
        var taken = branches(edge.to()).stream().map(this::leaves).toList();
        return sides(edge).stream().filter(side -> !taken.contains(side)).findFirst().orElse(PortSide.NORTH);
    }

    /** What leaves a diamond at its right or left corner. */
    private List<Edge> branches(String id) {
        var leaving = reading.leaving(id);
        if (!isDecision(id) || leaving.size() > CORNERS) {
            return List.of();
        }
        var aside = leaving.stream().filter(edge -> !reading.isMain(edge) || reading.isBack(edge)).toList();
        return aside.size() < CORNERS ? aside : List.of();
    }

    private List<PortSide> sides(Edge edge) {
        var side = side(edge);
        return Stream.of(side, side.opposed()).toList();
    }

    private PortSide side(Edge edge) {
        return reading.isBack(edge) && line.contains(edge.from()) ? PortSide.WEST : PortSide.EAST;
    }

    private boolean isDecision(String id) {
        var node = nodes.get(id);
        return node != null && node.isDecision();
    }
}
