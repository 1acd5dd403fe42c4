package io.sopwright.diagram;

import java.awt.geom.Point2D;
import java.util.List;
import java.util.Map;

/**
 * Boxes and routes that the layout engine placed; its origin is the upper left corner.
 *
 * @param boxes upper left corners by node
 * @param routes the bends of each wire, ends included; a wire to or from another column ends at the lower or upper end
 * @param labels the middle of each label that does not stand where its wire leaves
 */
record Column(Map<String, Point2D.Double> boxes, Map<Wire, List<Point2D.Double>> routes, Map<Wire, Point2D.Double> labels,
        double width, double height) {

    /** How far below the upper end the first box begins. */
    double head() {
        return boxes.values().stream().mapToDouble(Point2D.Double::getY).min().orElse(0);
    }
}
