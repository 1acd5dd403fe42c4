package io.sopwright.diagram;

import io.sopwright.canvas.Lettering;
import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.RoundRectangle2D;
import java.util.List;
import java.util.stream.DoubleStream;
import org.eclipse.elk.core.options.PortSide;

/** A node with its text broken into lines, and so large that they fit into its symbol. */
record Box(Node node, Label label, double width, double height) {

    private static final double SIDE = 10;
    private static final double TOP = 7;
    private static final double ROUND = 8;
    /** A diamond is this much wider than high. */
    private static final double FLATNESS = 1.9;
    private static final double NARROWEST_QUESTION = 40;
    private static final double WIDEST_QUESTION = 112;

    /** The boxes of a chart in the order of its nodes; its steps are equally wide. */
    static List<Box> of(Flowchart chart, Lettering lettering) {
        var boxes = chart.nodes().stream().map(node -> of(node, lettering)).toList();
        double widest = boxes.stream().filter(box -> box.node.kind() == Node.Kind.STEP).mapToDouble(Box::width).max().orElse(0);
        return boxes.stream().map(box -> box.node.kind() == Node.Kind.STEP ? box.wide(widest) : box).toList();
    }

    String id() {
        return node.id();
    }

    /** The outline of the symbol with its upper left corner at a point. */
    Shape outline(double x, double y) {
        return switch (node.kind()) {
            case START, END -> new RoundRectangle2D.Double(x, y, width, height, height, height);
            case STEP -> new RoundRectangle2D.Double(x, y, width, height, ROUND, ROUND);
            case DECISION -> diamond(x, y);
        };
    }

    /** The point of the border in the middle of its upper or lower side, or part of the way down its right or left side. */
    Point2D.Double border(PortSide side, double part) {
        // a round end is a half circle of half the height: further in, the further from its middle
        double inset = node.kind() == Node.Kind.STEP ? 0 : height / 2 - height * Math.sqrt(0.25 - (part - 0.5) * (part - 0.5));
        return switch (side) {
            case NORTH -> new Point2D.Double(width / 2, 0);
            case EAST -> new Point2D.Double(width - inset, height * part);
            case WEST -> new Point2D.Double(inset, height * part);
            case SOUTH, UNDEFINED -> new Point2D.Double(width / 2, height);
        };
    }

    private static Box of(Node node, Lettering lettering) {
        if (node.isDecision()) {
            return smallestDiamond(node, lettering);
        }
        var label = Label.of(node, lettering);
        double ends = node.kind() == Node.Kind.STEP ? 0 : TOP;
        return new Box(node, label, even(label.width() + 2 * (SIDE + ends)), even(label.height() + 2 * TOP));
    }

    private Box wide(double newWidth) {
        return new Box(node, label, newWidth, height);
    }

    private static Box smallestDiamond(Node node, Lettering lettering) {
        return DoubleStream.iterate(NARROWEST_QUESTION, widest -> widest <= WIDEST_QUESTION, widest -> widest + 12)
                .mapToObj(widest -> diamond(node, Label.question(node, lettering, widest)))
                .min((a, b) -> Double.compare(a.height, b.height)).orElseThrow();
    }

    /** A diamond holds a line when both ends of its farther edge are within: x / half width + y / half height is at most 1. */
    private static Box diamond(Node node, Label label) {
        double reach = 0;
        double top = -label.height() / 2;
        for (var line : label.lines()) {
            double farther = Math.max(Math.abs(top), Math.abs(top + line.height()));
            reach = Math.max(reach, line.width() / 2 / FLATNESS + farther);
            top += line.height();
        }
        double height = even(2 * reach + TOP);
        return new Box(node, label, even(height * FLATNESS), height);
    }

    /** Rounded up so that middles are whole points, to which the layout engine rounds; else straight lines come out slanted. */
    private static double even(double size) {
        return 2 * Math.ceil(size / 2);
    }

    private Path2D diamond(double x, double y) {
        var path = new Path2D.Double();
        path.moveTo(x + width / 2, y);
        path.lineTo(x + width, y + height / 2);
        path.lineTo(x + width / 2, y + height);
        path.lineTo(x, y + height / 2);
        path.closePath();
        return path;
    }
}
