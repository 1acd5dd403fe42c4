package io.sopwright.diagram;

import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;

/** A line from symbol to symbol, bent at right angles. */
record Route(List<Point2D.Double> bends) {

    private static final double RADIUS = 5;
    private static final double ARROW_LENGTH = 6;
    private static final double ARROW_WIDTH = 5;

    Point2D.Double start() {
        return bends.getFirst();
    }

    Point2D.Double end() {
        return bends.getLast();
    }

    /** The line with round corners, as far as the foot of the arrow. */
    Path2D line() {
        var points = withoutStraights();
        var path = new Path2D.Double();
        path.moveTo(start().x, start().y);
        for (int i = 1; i < points.size() - 1; i++) {
            var corner = points.get(i);
            double radius = Math.min(RADIUS,
                    Math.min(points.get(i - 1).distance(corner), corner.distance(points.get(i + 1))) / 2);
            var before = towards(corner, points.get(i - 1), radius);
            var after = towards(corner, points.get(i + 1), radius);
            path.lineTo(before.x, before.y);
            path.quadTo(corner.x, corner.y, after.x, after.y);
        }
        var foot = foot(points);
        path.lineTo(foot.x, foot.y);
        return path;
    }

    /** The arrow head, its tip at the end. */
    Path2D arrow() {
        var points = withoutStraights();
        var foot = foot(points);
        double across = ARROW_WIDTH / 2 / ARROW_LENGTH;
        double dx = (end().x - foot.x) * across;
        double dy = (end().y - foot.y) * across;
        var path = new Path2D.Double();
        path.moveTo(end().x, end().y);
        path.lineTo(foot.x - dy, foot.y + dx);
        path.lineTo(foot.x + dy, foot.y - dx);
        path.closePath();
        return path;
    }

    private Point2D.Double foot(List<Point2D.Double> points) {
        return towards(end(), points.get(points.size() - 2), ARROW_LENGTH);
    }

    private List<Point2D.Double> withoutStraights() {
        var points = new ArrayList<Point2D.Double>();
        for (var point : bends) {
            if (!points.isEmpty() && points.getLast().distance(point) < 0.01) {
                continue;
            }
            if (points.size() > 1 && straight(points.get(points.size() - 2), points.getLast(), point)) {
                points.removeLast();
            }
            points.add(point);
        }
        return points;
    }

    private static boolean straight(Point2D.Double a, Point2D.Double b, Point2D.Double c) {
        return Math.abs((b.x - a.x) * (c.y - b.y) - (b.y - a.y) * (c.x - b.x)) < 0.01;
    }

    private static Point2D.Double towards(Point2D.Double from, Point2D.Double to, double length) {
        double part = length / from.distance(to);
        return new Point2D.Double(from.x + (to.x - from.x) * part, from.y + (to.y - from.y) * part);
    }
}
