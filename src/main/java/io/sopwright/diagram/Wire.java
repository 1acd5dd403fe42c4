package io.sopwright.diagram;

import org.eclipse.elk.core.options.PortSide;

/**
 * An edge and the sides of the symbols that it joins.
 *
 * @param alone whether no other edge leaves at the same point or comes back to it, so that the label can stand there
 */
record Wire(Edge edge, PortSide leaves, PortSide enters, boolean alone) {

    Socket source() {
        return new Socket(edge.from(), leaves, true);
    }

    Socket target() {
        return new Socket(edge.to(), enters, false);
    }

    /** A side of a node where edges leave or enter. */
    record Socket(String node, PortSide side, boolean leaving) {

        Socket opposed() {
            return new Socket(node, side, !leaving);
        }
    }
}
