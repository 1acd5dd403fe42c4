package io.sopwright.diagram;

import java.util.Objects;
import org.eclipse.elk.alg.layered.LayeredLayoutProvider;
import org.eclipse.elk.alg.layered.options.CycleBreakingStrategy;
import org.eclipse.elk.alg.layered.options.EdgeLabelSideSelection;
import org.eclipse.elk.alg.layered.options.GreedySwitchType;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.alg.layered.options.LayeringStrategy;
import org.eclipse.elk.alg.layered.options.NodePlacementStrategy;
import org.eclipse.elk.alg.layered.options.OrderingStrategy;
import org.eclipse.elk.core.data.LayoutMetaDataService;
import org.eclipse.elk.core.math.ElkPadding;
import org.eclipse.elk.core.options.CoreOptions;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.util.BasicProgressMonitor;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.util.ElkGraphUtil;

/** The layout engine, called directly: without OSGi, with fixed options and a fixed seed. */
final class Engine {

    private Engine() {}

    /** An empty graph. */
    static ElkNode graph() {
        Table.load();
        var graph = ElkGraphUtil.createGraph();
        graph.setProperty(CoreOptions.RANDOM_SEED, 1);
        graph.setProperty(CoreOptions.DIRECTION, Direction.DOWN);
        graph.setProperty(CoreOptions.EDGE_ROUTING, EdgeRouting.ORTHOGONAL);
        graph.setProperty(CoreOptions.PADDING, new ElkPadding(0));
        graph.setProperty(LayeredOptions.CYCLE_BREAKING_STRATEGY, CycleBreakingStrategy.MODEL_ORDER);
        graph.setProperty(LayeredOptions.CONSIDER_MODEL_ORDER_STRATEGY, OrderingStrategy.PREFER_EDGES);
        graph.setProperty(LayeredOptions.NODE_PLACEMENT_STRATEGY, NodePlacementStrategy.NETWORK_SIMPLEX);
        graph.setProperty(LayeredOptions.EDGE_LABELS_SIDE_SELECTION, EdgeLabelSideSelection.SMART_UP);
        space(graph);
        return graph;
    }

    /** Turns to the ways that neither recurse along the edges, which could exhaust the stack, nor take minutes. */
    static void hurry(ElkNode graph) {
        graph.setProperty(LayeredOptions.LAYERING_STRATEGY, LayeringStrategy.LONGEST_PATH_SOURCE);
        graph.setProperty(LayeredOptions.NODE_PLACEMENT_STRATEGY, NodePlacementStrategy.BRANDES_KOEPF);
        graph.setProperty(LayeredOptions.CROSSING_MINIMIZATION_GREEDY_SWITCH_TYPE, GreedySwitchType.OFF);
        graph.setProperty(LayeredOptions.CONSIDER_MODEL_ORDER_STRATEGY, OrderingStrategy.NONE);
        graph.setProperty(LayeredOptions.THOROUGHNESS, 1);
    }

    static void lay(ElkNode graph) {
        new LayeredLayoutProvider().layout(graph, new BasicProgressMonitor());
    }

    private static void space(ElkNode graph) {
        graph.setProperty(LayeredOptions.SPACING_NODE_NODE, 22.0);
        graph.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, 22.0);
        graph.setProperty(LayeredOptions.SPACING_EDGE_NODE, 14.0);
        graph.setProperty(LayeredOptions.SPACING_EDGE_NODE_BETWEEN_LAYERS, 12.0);
        graph.setProperty(LayeredOptions.SPACING_EDGE_EDGE, 10.0);
        graph.setProperty(LayeredOptions.SPACING_EDGE_EDGE_BETWEEN_LAYERS, 10.0);
    }

    /** The engine's table of options and its model of graphs: loaded at the first use, once, by whoever comes first. */
    private static final class Table {

        private static final LayoutMetaDataService TABLE = loaded();

        static void load() {
            Objects.requireNonNull(TABLE);
        }

        /** Both look around with the class loader of the thread, which is the caller's and may be none. */
        private static LayoutMetaDataService loaded() {
            var thread = Thread.currentThread();
            var callers = thread.getContextClassLoader();
            try {
                thread.setContextClassLoader(Engine.class.getClassLoader());
                ElkGraphUtil.createGraph().setProperty(CoreOptions.RANDOM_SEED, 1);
                return LayoutMetaDataService.getInstance();
            } finally {
                thread.setContextClassLoader(callers);
            }
        }
    }
}
