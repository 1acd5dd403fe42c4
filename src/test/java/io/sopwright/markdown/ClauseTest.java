package io.sopwright.markdown;

import static io.sopwright.markdown.Rendering.body;
import static io.sopwright.markdown.Rendering.findings;
import static io.sopwright.markdown.Rendering.html;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClauseTest {

    @Test
    void what_follows_up_to_the_next_clause_or_heading_belongs_to_it() {
        assertEquals("""
                <h1 id="a">A</h1>
                <p>intro</p>
                <div class="clause" id="clause-1.1">
                <p><span class="number">1.1</span> <strong>Call:</strong> first</p>
                <ul>
                <li>x
                </li>
                </ul>
                <p>more</p>
                </div>
                <div class="clause" id="clause-1.2">
                <p><span class="number">1.2</span> second</p>
                </div>
                <h1 id="b">B</h1>
                <p>outside</p>""", body("# A\n\nintro\n\n1.1. **Call:** first\n\n- x\n\nmore\n\n1.2 second\n\n# B\n\noutside"));
    }

    @Test
    void the_page_tells_its_clauses_with_their_text_and_place() {
        var clauses = html("# A\n\n1.1. **Call:** <<x>>\n\n- one\n\n2.10.3 end", Map.of("x", "Ann")).clauses();
        assertEquals(List.of("1.1", "2.10.3"), clauses.stream().map(Html.Clause::number).toList());
        assertEquals("Call: Ann\none", clauses.getFirst().text());
        assertEquals("policy.md:7:1", clauses.getLast().place().toString());
    }

    @Test
    void a_clause_is_told_by_its_beginning_without_cutting_a_letter_in_two() {
        var clause = html("1.1 Ann 😀 Bo").clauses().getFirst();
        assertEquals("Ann 😀…", clause.beginning(5));
        assertEquals("Ann 😀 Bo", clause.beginning(8));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1 x", "1. x", "1.2", "1.2x", "1.2 \nx", "1.2.x", "v1.2 x", "a 1.2 x", "12345.1 x", "1..2 x",
            "`1.2` x",
            "3\\.5 days", "<<x>>.2 a", "1.<<x>> a"})
    void other_numbers_are_no_clauses(String text) {
        assertTrue(html(text, Map.of("x", "1")).clauses().isEmpty());
    }

    @Test
    void a_number_is_given_once() {
        assertEquals(List.of("policy.md:3:1: There is a clause 1.1 already, at policy.md:1:1: give this one another number."),
                findings("1.1 a\n\n1.1. b"));
        assertEquals(List.of("policy.md:2:1: There is a clause 1.1 already, at policy.md:2:1: give this one another number."),
                findings("<<#items>>\n1.1 a\n\n<</items>>", Map.of("items", List.of("1", "2"))));
    }

    @Test
    void a_clause_is_never_swallowed_by_the_text_before_it() {
        var sentence = "Clause 1.2 would become part of the text before it: "
                + "leave an empty line, or move the number off the start of the line.";
        assertEquals(List.of("policy.md:2:1: " + sentence), findings("1.1 a\n1.2 b"));
        assertEquals(List.of("policy.md:2:1: " + sentence), findings("- a\n1.2 b"));
        assertEquals(List.of("policy.md:2:1: " + sentence), findings("> a\n1.2 b"));
        assertEquals(1, findings("| A | B |\n|---|---|\n1.2 b").size());
    }
}
