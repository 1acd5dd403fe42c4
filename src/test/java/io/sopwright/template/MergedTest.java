package io.sopwright.template;

import static io.sopwright.template.Texting.NORTH;
import static io.sopwright.template.Texting.template;
import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class MergedTest {

    @Test
    void each_value_knows_its_name_its_tag_and_where_it_stands() {
        var merged = template("For <<client.name>>\nby <<company_name>>.").merge(NORTH);
        var company = merged.insertions().get(1);
        assertEquals("company_name North & Co policy.md:2:4", company.name() + " " + company.value() + " " + company.place());
        assertEquals("North & Co", Shield.plain(merged.text().substring(company.range().start(), company.range().end())));
    }

    @Test
    void each_section_knows_whether_it_was_kept_dropped_or_repeated() {
        var merged = template("<<#has_portal>>a<</has_portal>><<^has_portal>>b<</has_portal>><<#regions>>[<<item>>]<</regions>>")
                .merge(NORTH);
        assertEquals("has_portal kept a, has_portal dropped , regions kept [EU] [US]", merged.passages().stream()
                .map(passage -> passage.name() + (passage.isDropped() ? " dropped " : " kept ") + passage.ranges().stream()
                        .map(range -> Shield.plain(merged.text().substring(range.start(), range.end()))).collect(joining(" ")))
                .collect(joining(", ")));
        assertEquals("policy.md:1:32", merged.passages().get(1).place().toString());
        assertTrue(merged.passages().get(1).inverted());
        assertFalse(merged.passages().get(0).inverted());
    }

    @Test
    void each_character_knows_where_it_was_written() {
        var merged = template("one\n<<company_name>> two\n<<>b>>end\\<<", Map.of("b", "in\nblock\n")).merge(NORTH);
        var text = merged.text();
        assertEquals("policy.md:1:2", merged.placeOf(1).toString());
        assertEquals("policy.md:2:1", merged.placeOf(4).toString());
        assertEquals("policy.md:2:1", merged.placeOf(7).toString());
        assertEquals("policy.md:2:18", merged.placeOf(text.indexOf("two")).toString());
        assertEquals("b.md:2:3", merged.placeOf(text.indexOf("ock")).toString());
        assertEquals("policy.md:3:8", merged.placeOf(text.indexOf("end") + 1).toString());
        assertEquals("policy.md:3:10", merged.placeOf(text.length() - 1).toString());
        assertEquals("policy.md:3:10", merged.placeOf(text.length()).toString());
    }

    @Test
    void the_place_behind_the_last_word_is_the_end_of_the_text() {
        assertEquals("policy.md:1:4", template("end").merge(NORTH).placeOf(3).toString());
    }

    @Test
    void a_shielded_value_holds_no_ascii_but_letters() {
        var value = " \t\n#*_`[](){}<>|~!\\\"'&0123456789.,:;-+=/?@$%^aZ";
        var shielded = template("<<company_name>>").merge(Map.of("company_name", value)).text();
        assertTrue(shielded.chars().allMatch(c -> c >= 0x80 || Character.isLetter(c)));
        assertEquals(value, Shield.plain(shielded));
    }

    @Test
    void pieces_tell_values_from_words() {
        var merged = template("by <<company_name>>, <<client.name>>").merge(NORTH);
        assertEquals(List.of(
                new Shield.Piece(OptionalInt.empty(), "by "),
                new Shield.Piece(OptionalInt.of(0), "North & Co"),
                new Shield.Piece(OptionalInt.empty(), ", "),
                new Shield.Piece(OptionalInt.of(1), "Ann")), Shield.pieces(merged.text()));
    }
}
