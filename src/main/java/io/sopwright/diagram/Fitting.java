package io.sopwright.diagram;

import static java.util.stream.Collectors.toMap;

import io.sopwright.canvas.Lettering;
import java.util.List;
import java.util.function.Function;

/** Tries one column, two, and so on, and keeps the drawing that comes out largest in an area. */
final class Fitting {

    private static final int MOST_COLUMNS = 8;
    /** One more column is harder to read; it must be worth it. */
    private static final double WORTH = 1.08;

    private final Lettering lettering;
    private final double width;
    private final double height;
    private final List<Box> boxes;
    private final List<Wire> wires;

    Fitting(Flowchart chart, Lettering lettering, double width, double height) {
        this.lettering = lettering;
        this.width = width;
        this.height = height;
        var reading = new Reading(chart);
        var byId = Box.of(chart, lettering).stream().collect(toMap(Box::id, Function.identity()));
        boxes = reading.order().stream().map(byId::get).toList();
        wires = new Wiring(chart, reading).wires();
    }

    Diagram best() {
        var columns = new Columns(boxes, wires);
        var best = sheet(List.of(boxes));
        for (int count = 2; count <= MOST_COLUMNS && scale(best) < 1; count++) {
            var wider = columns.in(count).map(this::sheet);
            if (wider.isEmpty() || width / wider.get().width() <= scale(best)) {
                break;
            }
            best = scale(wider.get()) > scale(best) * WORTH ? wider.get() : best;
        }
        return new Diagram(best, best.marks(boxes, lettering), scale(best));
    }

    private Sheet sheet(List<List<Box>> columns) {
        return new Sheet(columns.stream().map(column -> Layered.column(column, touching(column), lettering)).toList());
    }

    private List<Wire> touching(List<Box> column) {
        var ids = column.stream().map(Box::id).toList();
        return wires.stream().filter(wire -> ids.contains(wire.edge().from()) || ids.contains(wire.edge().to())).toList();
    }

    private double scale(Sheet sheet) {
        return Math.min(1, Math.min(width / sheet.width(), height / sheet.height()));
    }
}
