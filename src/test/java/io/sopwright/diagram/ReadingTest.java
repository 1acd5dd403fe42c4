package io.sopwright.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ReadingTest {

    @Test
    void a_side_branch_is_read_before_the_main_line_goes_on() {
        var reading = new Reading(Charts.onboarding());
        assertEquals(List.of("signed", "setup", "paid", "article", "approved", "rework", "lost", "pilot", "quality", "shipment",
                "running"), reading.order());
    }

    @Test
    void the_main_line_is_the_branch_that_does_not_come_back() {
        var reading = new Reading(Charts.onboarding());
        assertTrue(reading.isMain(new Edge("approved", "pilot", "Yes")));
        assertTrue(reading.isMain(new Edge("paid", "article", "Yes")));
        assertFalse(reading.isMain(new Edge("approved", "rework", "No")));
        assertFalse(reading.isMain(new Edge("approved", "lost", "Withdrawn")));
    }

    @Test
    void what_closes_a_loop_leads_back_wherever_it_was_written() {
        var back = new Edge("c", "a");
        var self = new Edge("b", "b");
        var chart = chart(back, self, new Edge("b", "c"), new Edge("a", "b"), new Edge("c", "d"), new Edge("s", "a"));
        var reading = new Reading(chart);
        assertEquals(List.of("s", "a", "b", "c", "d"), reading.order());
        assertEquals(List.of(back, self), chart.edges().stream().filter(reading::isBack).toList());
    }

    @Test
    void a_chart_that_is_one_loop_is_read_from_its_first_node() {
        var reading = new Reading(chart(new Edge("b", "c"), new Edge("c", "a"), new Edge("a", "b")));
        assertEquals("b", reading.order().getFirst());
    }

    private static Flowchart chart(Edge... edges) {
        var ids = Stream.of(edges).flatMap(edge -> Stream.of(edge.from(), edge.to())).distinct();
        return new Flowchart(ids.map(id -> Node.step(id, id)).toList(), List.of(edges));
    }
}
