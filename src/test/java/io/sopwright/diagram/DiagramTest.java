package io.sopwright.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DiagramTest {

    private final Blocks lettering = new Blocks();

    /** Drawn once for all tests. */
    private static final List<Drawn> DRAWN = Stream
            .of(Charts.onboarding(), Charts.line(1), Charts.line(40), Charts.random(1, 12, 16),
                    Charts.random(2, 30, 40), Charts.random(3, 8, 30), Charts.random(4, 20, 12))
            .map(chart -> new Drawn(chart, chart.draw(new Blocks(), 480, 700))).toList();

    record Drawn(Flowchart chart, Diagram drawing) {}

    static List<Drawn> charts() {
        return DRAWN;
    }

    @ParameterizedTest
    @MethodSource("charts")
    void each_node_and_each_edge_is_drawn(Drawn drawn) {
        var drawing = drawn.drawing();
        assertEquals(drawn.chart().nodes().size(), shapes(drawing, Style.STEP, Style.TERMINAL, Style.DECISION).size());
        assertEquals(drawn.chart().edges().size(), shapes(drawing, Style.EDGE).size());
    }

    @ParameterizedTest
    @MethodSource("charts")
    void no_two_nodes_overlap(Drawn drawn) {
        var symbols = shapes(drawn.drawing(), Style.STEP, Style.TERMINAL, Style.DECISION);
        for (int i = 0; i < symbols.size(); i++) {
            for (int j = i + 1; j < symbols.size(); j++) {
                assertFalse(symbols.get(i).getBounds2D().intersects(symbols.get(j).getBounds2D()), i + " and " + j);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("charts")
    void each_edge_runs_from_the_border_of_its_node_to_the_border_of_the_other(Drawn drawn) {
        var drawing = drawn.drawing();
        drawing.sheet().routes().forEach((wire, route) -> {
            assertOnBorder(route.start(), box(drawn.chart(), wire.edge().from()), drawing);
            assertOnBorder(route.end(), box(drawn.chart(), wire.edge().to()), drawing);
        });
    }

    @ParameterizedTest
    @MethodSource("charts")
    void edges_run_straight_down_or_across(Drawn drawn) {
        for (Route route : drawn.drawing().sheet().routes().values()) {
            for (int i = 1; i < route.bends().size(); i++) {
                var from = route.bends().get(i - 1);
                var to = route.bends().get(i);
                assertTrue(Math.abs(from.x - to.x) < 0.01 || Math.abs(from.y - to.y) < 0.01, from + " to " + to);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("charts")
    void no_edge_crosses_a_node(Drawn drawn) {
        var drawing = drawn.drawing();
        var symbols = shapes(drawing, Style.STEP, Style.TERMINAL, Style.DECISION);
        for (Route route : drawing.sheet().routes().values()) {
            for (int i = 1; i < route.bends().size(); i++) {
                var line = new Rectangle2D.Double();
                line.setFrameFromDiagonal(route.bends().get(i - 1), route.bends().get(i));
                line.setRect(line.x - 0.1, line.y - 0.1, line.width + 0.2, line.height + 0.2);
                symbols.forEach(symbol -> assertFalse(inner(symbol).intersects(line), "at " + line));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("charts")
    void text_stays_inside_its_node(Drawn drawn) {
        var drawing = drawn.drawing();
        for (Node node : drawn.chart().nodes()) {
            var box = box(drawn.chart(), node.id());
            var place = place(drawing, node.id());
            var outline = new Area(box.outline(place.x, place.y));
            box.label().centred(place.x + box.width() / 2, place.y + box.height() / 2).forEach(
                    word -> assertTrue(outline.contains(bounds(word)), () -> word + " in " + node));
        }
    }

    @Test
    void labels_cover_neither_nodes_nor_each_other() {
        var drawing = draw(Charts.onboarding());
        var labels = drawing.marks().stream().filter(mark -> mark.style() == Style.LABEL).map(mark -> bounds((Mark.Word) mark))
                .toList();
        assertEquals(7, labels.size());
        var taken = new ArrayList<Shape>(shapes(drawing, Style.STEP, Style.TERMINAL, Style.DECISION));
        for (var label : labels) {
            taken.forEach(other -> assertFalse(other.intersects(label), () -> label + " on " + other.getBounds2D()));
            taken.add(label);
        }
    }

    @Test
    void a_loop_comes_back_to_its_node_at_the_side() {
        var drawing = draw(Charts.onboarding());
        var back = new Edge("paid", "setup", "No");
        var route = drawing.sheet().routes().entrySet().stream().filter(entry -> entry.getKey().edge().equals(back)).findFirst()
                .orElseThrow().getValue();
        var setup = place(drawing, "setup");
        assertEquals(setup.x, route.end().x, 0.01);
        assertTrue(route.end().y < route.start().y);
    }

    @ParameterizedTest
    @MethodSource("charts")
    void a_drawing_fits_its_area(Drawn drawn) {
        var drawing = drawn.drawing();
        assertTrue(drawing.width() <= 480.001 && drawing.height() <= 700.001, drawing.width() + " by " + drawing.height());
        assertTrue(drawing.scale() <= 1);
    }

    @Test
    void a_long_process_is_broken_into_columns_and_stays_readable() {
        var drawing = draw(Charts.line(40));
        double columns = drawing.sheet().places().values().stream().mapToDouble(Point2D.Double::getX).distinct().count();
        assertTrue(columns >= 3, "columns: " + columns);
        assertTrue(drawing.scale() >= 0.6, "scale: " + drawing.scale());
    }

    @Test
    void a_process_of_phases_and_gates_is_readable_on_one_page() {
        assertTrue(draw(Charts.onboarding()).scale() >= 0.7);
    }

    @Test
    void where_the_height_is_free_there_is_one_column() {
        var drawing = Charts.line(40).draw(lettering, 480, Double.MAX_VALUE);
        assertEquals(1, drawing.sheet().places().values().stream().mapToDouble(Point2D.Double::getX).distinct().count());
        assertEquals(1, drawing.scale());
    }

    @Test
    void the_largest_chart_is_drawn() {
        var drawing = draw(Charts.random(5, Flowchart.MOST_NODES, Flowchart.MOST_EDGES));
        assertEquals(Flowchart.MOST_NODES, drawing.sheet().places().size());
        assertEquals(Flowchart.MOST_EDGES, shapes(drawing, Style.EDGE).size());
    }

    @Test
    void the_same_chart_gives_the_same_picture_in_any_thread_and_locale() throws Exception {
        var expected = svg();
        var before = Locale.getDefault();
        try (var threads = Executors.newFixedThreadPool(2)) {
            Locale.setDefault(Locale.forLanguageTag("ar-EG"));
            for (var svg : threads.invokeAll(List.<Callable<String>>of(this::svg, this::svg, this::svg, this::svg))) {
                assertEquals(expected, svg.get());
            }
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void painting_shows_the_same_symbols_and_words_at_their_scale() {
        var drawing = draw(Charts.onboarding());
        var painted = new Recording();
        drawing.paint(painted);
        var scaled = AffineTransform.getScaleInstance(drawing.scale(), drawing.scale());
        for (var symbol : shapes(drawing, Style.TERMINAL)) {
            var bounds = scaled.createTransformedShape(symbol).getBounds2D();
            assertTrue(painted.areas.stream().anyMatch(area -> area.getBounds2D().equals(bounds)), bounds::toString);
        }
        var words = drawing.marks().stream().filter(Mark.Word.class::isInstance).map(mark -> ((Mark.Word) mark).text()).toList();
        assertEquals(words, painted.words);
        assertEquals(shapes(drawing, Style.EDGE, Style.STEP, Style.TERMINAL, Style.DECISION).size(), painted.lines);
    }

    private String svg() {
        return draw(Charts.random(2, 30, 40)).svg("Chart", "A chart");
    }

    private Diagram draw(Flowchart chart) {
        return chart.draw(lettering, 480, 700);
    }

    private Box box(Flowchart chart, String id) {
        return Box.of(chart, lettering).stream().filter(box -> box.id().equals(id)).findFirst().orElseThrow();
    }

    private static Point2D.Double place(Diagram drawing, String id) {
        return drawing.sheet().places().getOrDefault(id, new Point2D.Double(Double.NaN, Double.NaN));
    }

    private static List<Shape> shapes(Diagram drawing, Style... styles) {
        return drawing.marks().stream().filter(mark -> List.of(styles).contains(mark.style()))
                .map(mark -> ((Mark.Figure) mark).shape()).toList();
    }

    private static void assertOnBorder(Point2D.Double point, Box box, Diagram drawing) {
        var place = place(drawing, box.id());
        var symbol = box.outline(place.x, place.y);
        assertTrue(symbol.intersects(point.x - 0.5, point.y - 0.5, 1, 1), () -> point + " is away from " + box.id());
        assertFalse(symbol.contains(point.x - 0.5, point.y - 0.5, 1, 1), () -> point + " is inside " + box.id());
    }

    /** The symbol a point smaller on each side: without its border, where edges end. */
    private static Shape inner(Shape symbol) {
        var bounds = symbol.getBounds2D();
        var smaller = AffineTransform.getTranslateInstance(bounds.getCenterX(), bounds.getCenterY());
        smaller.scale(1 - 2 / bounds.getWidth(), 1 - 2 / bounds.getHeight());
        smaller.translate(-bounds.getCenterX(), -bounds.getCenterY());
        return smaller.createTransformedShape(symbol);
    }

    private static Rectangle2D bounds(Mark.Word word) {
        double width = word.line().width();
        double size = word.line().size();
        return new Rectangle2D.Double(word.x() - width / 2, word.y() - 0.72 * size, width, 0.72 * size);
    }
}
