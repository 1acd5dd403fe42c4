package io.sopwright.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.sopwright.CpuTime;
import io.sopwright.source.Source;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class ClausesTest {

    private static final String TEXT = """
            # Phase 1

            1.1. Sales confirms.

            - a list
              of it

            1.2 Handoff
            within <<days>> days.
            <<! 9.9 a comment
            9.8 over lines >>

            ## Phase 2

            intro

            <<#portal>>
            2.1 The portal.

            <</portal>>
            <<^portal>>
            2.2 No portal.
            <</portal>>

            ```
            3.3 code

            3.4 code
            ```

            <<#gold>>2.3 Gold.<</gold>>

            2.4 <<#gold>>
            fast
            <</gold>>
            end
            """;

    private static String clause(String number) {
        var span = Clauses.of(new Source("policy.md", TEXT)).find(number).orElseThrow();
        return TEXT.substring(span.start(), span.end());
    }

    @Test
    void it_finds_the_clauses_in_order() {
        assertEquals(List.of("1.1", "1.2", "2.1", "2.2", "2.3", "2.4"),
                Clauses.of(new Source("policy.md", TEXT)).all().stream().map(Clauses.Span::number).toList());
    }

    @Test
    void a_clause_is_its_lines_without_the_blank_ones_behind() {
        assertEquals("1.1. Sales confirms.\n\n- a list\n  of it\n", clause("1.1"));
    }

    @Test
    void a_heading_ends_it_and_a_comment_does_not() {
        assertEquals("1.2 Handoff\nwithin <<days>> days.\n<<! 9.9 a comment\n9.8 over lines >>\n", clause("1.2"));
        assertEquals("1.1 a\n", first("1.1 a\n\nHeading\n=======\n\nb"));
    }

    @Test
    void a_condition_around_it_stays_outside() {
        assertEquals("2.1 The portal.\n", clause("2.1"));
        assertEquals("2.2 No portal.\n", clause("2.2"));
    }

    @Test
    void fenced_code_holds_no_clauses_and_belongs_to_the_one_before() {
        assertTrue(Clauses.of(new Source("policy.md", "1.1 a\n\n~~~~\n\n1.2 b\n~~~\n~~~~\n")).find("1.2").isEmpty());
        assertEquals("1.1 a\n\n~~~~\n\n1.2 b\n~~~\n~~~~\n", first("1.1 a\n\n~~~~\n\n1.2 b\n~~~\n~~~~\n\n# x"));
    }

    @Test
    void a_section_inside_it_belongs_to_it() {
        assertEquals("<<#gold>>2.3 Gold.<</gold>>\n", clause("2.3"));
        assertEquals("2.4 <<#gold>>\nfast\n<</gold>>\nend\n", clause("2.4"));
    }

    @Test
    void the_last_line_may_lack_its_line_break() {
        assertEquals("1.1 a", first("1.1 a"));
        assertTrue(Clauses.of(new Source("policy.md", "")).all().isEmpty());
    }

    @Test
    void windows_line_breaks_are_line_breaks() {
        assertEquals("1.1 a\r\n", first("1.1 a\r\n\r\n1.2 b\r\n"));
    }

    @Test
    void what_the_page_would_not_take_for_a_clause_is_none() {
        assertEquals(1, Clauses.of(new Source("policy.md", "1.1 a\n1.2 b\n\n- 1.3 c\n")).all().size());
    }

    @Test
    void long_rows_of_anything_end_soon() {
        for (var unit : List.of("1.", "1.1 a\n", "1.1 a\n\n", "<<#a>>", "<<#a>>\n", "<</a>>\n", "<<! ", "<<!>>", "#", "\n",
                "```\n", "-\n", "a\n-\n", "<< ")) {
            var source = new Source("policy.md", unit.repeat(100_000 / unit.length()));
            CpuTime.atMost(Duration.ofMillis(500), () -> Clauses.of(source).all());
        }
    }

    private static String first(String text) {
        var span = Clauses.of(new Source("policy.md", text)).all().getFirst();
        return text.substring(span.start(), span.end());
    }
}
