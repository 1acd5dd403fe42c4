package io.sopwright.diagram;

import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.elk.alg.layered.LayeredLayoutProvider;
import org.eclipse.elk.alg.layered.options.CycleBreakingStrategy;
import org.eclipse.elk.alg.layered.options.EdgeLabelSideSelection;
import org.eclipse.elk.alg.layered.options.LayerConstraint;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.alg.layered.options.NodePlacementStrategy;
import org.eclipse.elk.alg.layered.options.OrderingStrategy;
import org.eclipse.elk.core.data.LayoutMetaDataService;
import org.eclipse.elk.core.math.ElkPadding;
import org.eclipse.elk.core.options.CoreOptions;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.options.EdgeLabelPlacement;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.options.PortConstraints;
import org.eclipse.elk.core.options.PortSide;
import org.eclipse.elk.core.util.BasicProgressMonitor;
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
        boxes.forEach(box -> layered.add(box, wires));
        wires.forEach(layered::add);
        new LayeredLayoutProvider().layout(layered.graph, new BasicProgressMonitor());
        return layered.column();
    }

    private Layered(Lettering lettering) {
        this.lettering = lettering;
        Engine.load();
        graph = ElkGraphUtil.createGraph();
        graph.setProperty(CoreOptions.RANDOM_SEED, 1);
        graph.setProperty(CoreOptions.DIRECTION, Direction.DOWN);
        graph.setProperty(CoreOptions.EDGE_ROUTING, EdgeRouting.ORTHOGONAL);
        graph.setProperty(CoreOptions.PADDING, new ElkPadding(0));
        graph.setProperty(LayeredOptions.CYCLE_BREAKING_STRATEGY, CycleBreakingStrategy.MODEL_ORDER);
        graph.setProperty(LayeredOptions.CONSIDER_MODEL_ORDER_STRATEGY, OrderingStrategy.PREFER_EDGES);
        graph.setProperty(LayeredOptions.NODE_PLACEMENT_STRATEGY, NodePlacementStrategy.NETWORK_SIMPLEX);
        graph.setProperty(LayeredOptions.EDGE_LABELS_SIDE_SELECTION, EdgeLabelSideSelection.SMART_UP);
        space();
    }

    private void space() {
        graph.setProperty(LayeredOptions.SPACING_NODE_NODE, 22.0);
        graph.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, 22.0);
        graph.setProperty(LayeredOptions.SPACING_EDGE_NODE, 14.0);
        graph.setProperty(LayeredOptions.SPACING_EDGE_NODE_BETWEEN_LAYERS, 12.0);
        graph.setProperty(LayeredOptions.SPACING_EDGE_EDGE, 10.0);
        graph.setProperty(LayeredOptions.SPACING_EDGE_EDGE_BETWEEN_LAYERS, 10.0);
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
        border(wire.source()).ifPresent(border -> bends.set(0, border));
        border(wire.target()).ifPresent(border -> bends.set(bends.size() - 1, border));
        return bends;
    }

    /** Where an edge meets its symbol: the engine ends it at the rectangle around, which a round end does not fill. */
    private Optional<Point2D.Double> border(Wire.Socket socket) {
        return Optional.ofNullable(borders.get(socket)).map(border -> {
            var node = node(socket.node());
            return new Point2D.Double(node.getX() + border.x, node.getY() + border.y);
        });
    }

    /** The engine's table of options: loaded at the first use, once, by whoever comes first. */
    private static final class Engine {

        private static final LayoutMetaDataService TABLE = LayoutMetaDataService.getInstance();

        static void load() {
            Objects.requireNonNull(TABLE);
        }
    }
}
