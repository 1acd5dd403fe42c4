package io.sopwright.diagram;

import io.sopwright.canvas.Lettering;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.elk.alg.layered.options.LayerConstraint;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.core.options.CoreOptions;
import org.eclipse.elk.core.options.EdgeLabelPlacement;
import org.eclipse.elk.core.options.PortConstraints;
import org.eclipse.elk.core.options.PortSide;
import org.eclipse.elk.graph.ElkConnectableShape;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.ElkPort;
import org.eclipse.elk.graph.util.ElkGraphUtil;
import org.jspecify.annotations.Nullable;

/** One column of a chart as a graph of the layout engine. */
final class Layered {

    /** How much a straight main line matters, where a side branch has 0. */
    private static final int STRAIGHT = 10;
    private static final int MOST_ROWS = 1000;

    private final Lettering lettering;
    private final ElkNode graph;
    private final Map<String, ElkNode> nodes = new LinkedHashMap<>();
    private final Map<Wire.Socket, ElkPort> ports = new HashMap<>();
    private final Map<Wire.Socket, Point2D.Double> borders = new HashMap<>();
    private final Map<Wire, ElkEdge> edges = new LinkedHashMap<>();

    /**
     * @param boxes in reading order
     * @param wires that leave or enter one of the boxes, or both
     */
    static Column column(List<Box> boxes, List<Wire> wires, Lettering lettering) {
        var layered = new Layered(lettering);
        if (isTangled(boxes, wires)) {
            Engine.hurry(layered.graph);
        }
        boxes.forEach(box -> layered.add(box, wires));
        wires.forEach(layered::add);
        Engine.lay(layered.graph);
        return layered.column();
    }

    /** Whether the edges span so many rows together that the engine's best ways are too much for it. */
    private static boolean isTangled(List<Box> boxes, List<Wire> wires) {
        var ids = boxes.stream().map(Box::id).toList();
        int rows = wires.stream().mapToInt(wire -> Math.abs(ids.indexOf(wire.edge().to()) - ids.indexOf(wire.edge().from())))
                .sum();
        return boxes.size() + rows > MOST_ROWS;
    }

    private Layered(Lettering lettering) {
        this.lettering = lettering;
        graph = Engine.graph();
    }

    private void add(Box box, List<Wire> wires) {
        var node = ElkGraphUtil.createNode(graph);
        node.setDimensions(box.width(), box.height());
        node.setProperty(CoreOptions.PORT_CONSTRAINTS, PortConstraints.FIXED_POS);
        nodes.put(box.id(), node);
        for (Wire wire : wires) {
            addPort(wire.source(), box, wires);
            addPort(wire.target(), box, wires);
        }
    }

    private void addPort(Wire.Socket socket, Box box, List<Wire> wires) {
        if (!socket.node().equals(box.id()) || ports.containsKey(socket)) {
            return;
        }
        boolean both = !box.node().isDecision()
                && wires.stream()
                        .anyMatch(wire -> wire.source().equals(socket.opposed()) || wire.target().equals(socket.opposed()));
        var port = ElkGraphUtil.createPort(node(box.id()));
        port.setProperty(CoreOptions.PORT_SIDE, socket.side());
        double part = both ? socket.leaving() ? 2 / 3.0 : 1 / 3.0 : 0.5;
        var place = box.border(socket.side(), part);
        port.setLocation(place.x, place.y);
        ports.put(socket, port);
        borders.put(socket, place);
    }

    private void add(Wire wire) {
        boolean leavesHere = nodes.containsKey(wire.edge().from());
        var source = leavesHere ? port(wire.source()) : end(LayerConstraint.FIRST_SEPARATE);
        var target = nodes.containsKey(wire.edge().to()) ? port(wire.target()) : end(LayerConstraint.LAST_SEPARATE);
        var edge = ElkGraphUtil.createSimpleEdge(source, target);
        if (wire.leaves() == PortSide.SOUTH && wire.alone()) {
            edge.setProperty(LayeredOptions.PRIORITY_STRAIGHTNESS, STRAIGHT);
        }
        if (leavesHere && wire.edge().hasLabel()) {
            label(wire, edge);
        }
        edges.put(wire, edge);
    }

    /** A label where its edge leaves stands in the gap that is there anyway, as far as it fits. */
    private void label(Wire wire, ElkEdge edge) {
        var size = Label.of(wire.edge(), lettering);
        var label = ElkGraphUtil.createLabel(wire.edge().label(), edge);
        label.setDimensions(size.width() + 8, wire.alone() ? Math.max(1, size.height() - 9) : size.height() + 2);
        label.setProperty(CoreOptions.EDGE_LABELS_PLACEMENT, wire.alone() ? EdgeLabelPlacement.TAIL : EdgeLabelPlacement.CENTER);
    }

    /** A point at the upper or lower end of the column, where a wire from or to another column passes. */
    private ElkConnectableShape end(LayerConstraint constraint) {
        var end = ElkGraphUtil.createNode(graph);
        end.setDimensions(0, 0);
        end.setProperty(LayeredOptions.LAYERING_LAYER_CONSTRAINT, constraint);
        return end;
    }

    private ElkNode node(String id) {
        return found(nodes.get(id), id);
    }

    private ElkPort port(Wire.Socket socket) {
        return found(ports.get(socket), socket);
    }

    private static <T> T found(@Nullable T value, Object key) {
        if (value == null) {
            throw new IllegalStateException("Not in this column: " + key);
        }
        return value;
    }

    private Column column() {
        var boxes = new LinkedHashMap<String, Point2D.Double>();
        nodes.forEach((id, node) -> boxes.put(id, new Point2D.Double(node.getX(), node.getY())));
        var routes = new LinkedHashMap<Wire, List<Point2D.Double>>();
        var labels = new LinkedHashMap<Wire, Point2D.Double>();
        edges.forEach((wire, edge) -> routes.put(wire, bends(wire, edge)));
        edges.forEach((wire, edge) -> edge.getLabels().stream().filter(label -> !wire.alone()).forEach(label -> labels.put(wire,
                new Point2D.Double(label.getX() + label.getWidth() / 2, label.getY() + label.getHeight() / 2))));
        return new Column(boxes, routes, labels, graph.getWidth(), graph.getHeight());
    }

    private List<Point2D.Double> bends(Wire wire, ElkEdge edge) {
        var section = edge.getSections().getFirst();
        var bends = new ArrayList<Point2D.Double>();
        bends.add(new Point2D.Double(section.getStartX(), section.getStartY()));
        section.getBendPoints().forEach(bend -> bends.add(new Point2D.Double(bend.getX(), bend.getY())));
        bends.add(new Point2D.Double(section.getEndX(), section.getEndY()));
        meet(bends.getFirst(), wire.source());
        meet(bends.getLast(), wire.target());
        return bends;
    }

    /** Moves an end to the border of its symbol: the engine ends it at the rectangle around, which a round end does not fill. */
    private void meet(Point2D.Double end, Wire.Socket socket) {
        var border = borders.get(socket);
        if (border != null && (socket.side() == PortSide.EAST || socket.side() == PortSide.WEST)) {
            end.x = node(socket.node()).getX() + border.x;
        }
    }
}
