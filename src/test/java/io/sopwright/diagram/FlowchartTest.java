package io.sopwright.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FlowchartTest {

    private final Node a = Node.step("a", "A");
    private final Node b = Node.step("b", "B");

    @Test
    void the_example_of_the_package_draws() {
        var lettering = new Blocks();
        var canvas = new Recording();

        var chart = new Flowchart(
                List.of(Node.start("signed", "Contract signed"), Node.step("kickoff", "Kick-off meeting", "Day 1 to 3"),
                        Node.decision("ready", "Line ready?"), Node.end("running", "Production runs")),
                List.of(new Edge("signed", "kickoff"), new Edge("kickoff", "ready"), new Edge("ready", "kickoff", "No"),
                        new Edge("ready", "running", "Yes")));
        var drawing = chart.draw(lettering, 480, 700);
        var svg = drawing.svg("Onboarding", "From the contract to the first delivery");
        drawing.paint(canvas);

        assertTrue(svg.startsWith("<svg "));
        assertEquals(1, drawing.scale());
        assertTrue(canvas.words.contains("Kick-off meeting"));
    }

    @Test
    void an_edge_to_an_unknown_node_is_refused() {
        assertRefused("An edge ends nowhere: Edge[from=a, to=c, label=]", List.of(a, b), List.of(new Edge("a", "c")));
        assertRefused("An edge ends nowhere: Edge[from=c, to=a, label=]", List.of(a, b), List.of(new Edge("c", "a")));
    }

    @Test
    void an_id_or_an_edge_that_is_there_twice_is_refused() {
        assertRefused("Two nodes have the same id", List.of(a, b, a), List.of());
        assertRefused("An edge is there twice", List.of(a, b), List.of(new Edge("a", "b", "x"), new Edge("a", "b", "x")));
    }

    @Test
    void a_chart_has_1_to_300_nodes_and_at_most_600_edges() {
        assertRefused("A chart has 1 to 300 nodes, not 0", List.of(), List.of());
        assertRefused("A chart has 1 to 300 nodes, not 301", nodes(301), List.of());
        assertRefused("A chart has at most 600 edges, not 601", List.of(a, b),
                IntStream.range(0, 601).mapToObj(i -> new Edge("a", "b", "" + i)).toList());
    }

    @Test
    void a_text_that_is_blank_or_too_long_is_refused() {
        assertThrows(IllegalArgumentException.class, () -> Node.step("a", " ", ""));
        assertThrows(IllegalArgumentException.class, () -> Node.step("a"));
        assertThrows(IllegalArgumentException.class, () -> Node.step("a", "x".repeat(200), "x".repeat(101)));
        assertThrows(IllegalArgumentException.class, () -> new Edge("a", "b", "x".repeat(61)));
    }

    @Test
    void an_area_without_room_is_refused() {
        var chart = new Flowchart(List.of(a), List.of());
        assertThrows(IllegalArgumentException.class, () -> chart.draw(new Blocks(), 0, 700));
        assertThrows(IllegalArgumentException.class, () -> chart.draw(new Blocks(), 480, Double.NaN));
    }

    private static List<Node> nodes(int count) {
        return IntStream.range(0, count).mapToObj(i -> Node.step("n" + i, "N")).toList();
    }

    private static void assertRefused(String sentence, List<Node> nodes, List<Edge> edges) {
        assertEquals(sentence, assertThrows(IllegalArgumentException.class, () -> new Flowchart(nodes, edges)).getMessage());
    }
}
