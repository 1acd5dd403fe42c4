package io.sopwright.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SourceTest {

    private final Source policy = new Source("policy.md", "one\r\ntwo <<x>>\n");

    @Test
    void the_example_of_the_package_holds() {
        var source = new Source("policy.md", "Hello <<nmae>>");
        var finding = Finding.error(source.at(6), "nmae is not a field: did you mean name?");
        assertEquals("policy.md:1:7: nmae is not a field: did you mean name?", finding.toString());
    }

    @Test
    void a_place_counts_lines_and_columns_from_one() {
        assertEquals("policy.md:1:1", policy.at(0).toString());
        assertEquals("policy.md:2:5", policy.at(9).toString());
    }

    @Test
    void a_line_break_belongs_to_the_line_that_it_ends() {
        assertEquals("policy.md:1:5", policy.at(4).toString());
        assertEquals("policy.md:2:1", policy.at(5).toString());
    }

    @Test
    void the_end_of_the_text_is_a_place() {
        assertEquals("policy.md:3:1", policy.at(policy.text().length()).toString());
        assertEquals("policy.md:3:1", policy.at(999).toString());
    }

    @Test
    void a_joined_text_remembers_where_each_part_was_written() {
        var clause = new Source("change", "new\nclause\n", new Place("policy.yaml", 12, 7), 6);
        var joined = Source.joined("policy.md", List.of(policy.part(0, 5), clause, policy.part(5, 9)));
        assertEquals("one\r\nnew\nclause\ntwo ", joined.text());
        assertEquals("policy.md:1:2", joined.at(1).toString());
        assertEquals("policy.yaml:12:7", joined.at(5).toString());
        assertEquals("policy.yaml:13:9", joined.at(11).toString());
        assertEquals("policy.md:2:3", joined.at(18).toString());
    }

    @Test
    void a_finding_reads_as_place_and_sentence() {
        assertEquals("policy.md:2:5: x is not a field.", Finding.error(policy.at(9), "x is not a field.").toString());
    }

    @Test
    void a_slip_of_the_finger_is_suggested_and_a_different_word_is_not() {
        var known = List.of("client_name", "company_name", "days");
        assertEquals(Optional.of("client_name"), Nearest.to("clent_name", known));
        assertEquals(": did you mean client_name?", Nearest.suggestion("client_nam", known));
        assertEquals(Optional.empty(), Nearest.to("warehouse", known));
        assertEquals("", Nearest.suggestion("warehouse", known));
    }

    @Test
    void the_rest_of_a_sentence_about_an_unknown_name_suggests_or_ends() {
        assertEquals(": did you mean days?", Nearest.ending("dayz", List.of("days")));
        assertEquals(".", Nearest.ending("warehouse", List.of("days")));
    }

    @Test
    void a_finding_stays_one_line_of_bounded_length_whatever_it_quotes() {
        assertEquals("policy.md:1:1: a b [2J c.", Finding.error(policy.start(), "a\r\n   b\u001b[2J\tc.").toString());
        var cut = Finding.error(policy.start(), "😀".repeat(600) + " is wrong.").sentence();
        assertEquals(1_001, cut.length(), cut);
        assertTrue(cut.endsWith("😀 is wrong."), cut);
        assertEquals(true,
                Characters.refused(Finding.error(policy.start(), "a" + "😀".repeat(600) + "bc").sentence(), 0).isEmpty());
    }

    @Test
    void findings_are_kept_once_each_and_no_more_than_asked_for() {
        var findings = new Findings(2);
        List.of(9, 9, 5, 1).forEach(offset -> findings.add(policy.at(offset), "Say what x is."));
        assertEquals("[policy.md:2:1: Say what x is., policy.md:2:5: Say what x is.]", findings.sorted().toString());
        assertTrue(findings.isFull());
    }

    @Test
    void a_text_in_pieces_knows_the_place_of_each() {
        var pieces = List.of(new Source.Piece(0, new Place("p.yaml", 3, 5), 0),
                new Source.Piece(4, new Place("p.yaml", 7, 2), 0));
        var text = new Source("p.yaml", "one two", pieces);
        assertEquals("p.yaml:3:7", text.at(2).toString());
        assertEquals("p.yaml:7:3", text.at(5).toString());
        assertEquals("p.yaml:7:2", text.part(4, 7).start().toString());
    }

    @Test
    void places_that_are_searched_are_the_places_that_are_walked_to() {
        var clause = new Source("change", "new\nclause\n", new Place("policy.yaml", 12, 7), 6);
        var empty = new Source("end", "", new Place("policy.yaml", 14, 1), 0);
        var joined = Source.joined("policy.md",
                List.of(empty, policy.part(0, 3), clause, empty, clause, policy.part(3, 9), empty));
        var places = new Places(joined);
        for (int offset = 0; offset <= joined.text().length(); offset++) {
            assertEquals(joined.at(offset), places.at(offset), "offset " + offset);
        }
    }
}
