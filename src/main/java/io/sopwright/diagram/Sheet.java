package io.sopwright.diagram;

import io.sopwright.canvas.Lettering;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Columns side by side, their first boxes level, joined by the wires that go on from one to the next. */
final class Sheet {

    private static final double GUTTER = 34;
    private static final double MARGIN = 2;

    private final Map<String, Point2D.Double> places = new LinkedHashMap<>();
    private final Map<Wire, List<Point2D.Double>> routes = new LinkedHashMap<>();
    private final Map<Wire, Point2D.Double> labels = new LinkedHashMap<>();
    private double width = MARGIN;
    private double height;

    Sheet(List<Column> columns) {
        double head = columns.stream().mapToDouble(Column::head).max().orElse(0);
        for (Column column : columns) {
            width += routes.isEmpty() && places.isEmpty() ? 0 : GUTTER;
            add(column, width, MARGIN + head - column.head());
        }
        width += MARGIN;
        height += MARGIN;
    }

    double width() {
        return width;
    }

    double height() {
        return height;
    }

    Map<String, Point2D.Double> places() {
        return places;
    }

    Map<Wire, Route> routes() {
        var made = new LinkedHashMap<Wire, Route>();
        routes.forEach((wire, bends) -> made.put(wire, new Route(bends)));
        return made;
    }

    /** What is drawn: lines, then symbols, then words. */
    List<Mark> marks(List<Box> boxes, Lettering lettering) {
        var lines = routes().values().stream().map(route -> new Mark.Figure(route.line(), Style.EDGE));
        var tips = new HashSet<Point2D.Double>();
        var arrows = routes().values().stream().filter(route -> tips.add(route.end()))
                .map(route -> new Mark.Figure(route.arrow(), Style.ARROW));
        var symbols = boxes.stream().map(this::symbol).sorted((a, b) -> a.style().compareTo(b.style()));
        var words = Stream
                .concat(boxes.stream().flatMap(this::words), routes.keySet().stream().flatMap(wire -> words(wire, lettering)))
                .sorted((a, b) -> a.style().compareTo(b.style()));
        return Stream.of(lines, arrows, symbols, words).<Mark>flatMap(marks -> marks).toList();
    }

    private void add(Column column, double x, double y) {
        column.boxes().forEach((id, corner) -> places.put(id, moved(corner, x, y)));
        column.labels().forEach((wire, middle) -> labels.put(wire, moved(middle, x, y)));
        column.routes().forEach((wire, bends) -> routes.merge(wire, bends.stream().map(bend -> moved(bend, x, y)).toList(),
                (before, after) -> joined(before, after, x - GUTTER / 2)));
        width = x + column.width();
        height = Math.max(height, y + column.height());
    }

    /** Down to the foot of one column, up between the two, and down into the next. */
    private static List<Point2D.Double> joined(List<Point2D.Double> before, List<Point2D.Double> after, double between) {
        var bends = new ArrayList<>(before);
        bends.add(new Point2D.Double(between, before.getLast().y));
        bends.add(new Point2D.Double(between, after.getFirst().y));
        bends.addAll(after);
        return bends;
    }

    private Mark.Figure symbol(Box box) {
        var place = place(box);
        return new Mark.Figure(box.outline(place.x, place.y), Style.of(box.node().kind()));
    }

    private Stream<Mark.Word> words(Box box) {
        var place = place(box);
        return box.label().centred(place.x + box.width() / 2, place.y + box.height() / 2);
    }

    private Stream<Mark.Word> words(Wire wire, Lettering lettering) {
        var label = Label.of(wire.edge(), lettering);
        var middle = labels.getOrDefault(wire, beside(wire, label));
        return label.centred(middle.x, middle.y);
    }

    /** A label stands above a line that leaves sideways, and right of a line that leaves downwards. */
    private Point2D.Double beside(Wire wire, Label label) {
        var start = new Route(routes.getOrDefault(wire, List.of(new Point2D.Double()))).start();
        double aside = label.width() / 2 + 4;
        double up = label.height() / 2;
        return switch (wire.leaves()) {
            case EAST -> moved(start, aside, -up - 1);
            case WEST -> moved(start, -aside, -up - 1);
            default -> moved(start, aside, up + 2);
        };
    }

    private Point2D.Double place(Box box) {
        return places.getOrDefault(box.id(), new Point2D.Double());
    }

    private static Point2D.Double moved(Point2D.Double point, double x, double y) {
        return new Point2D.Double(point.x + x, point.y + y);
    }
}
