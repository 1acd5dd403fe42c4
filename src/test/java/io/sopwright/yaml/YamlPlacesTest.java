package io.sopwright.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.sopwright.source.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each character of a text knows where it was written. */
class YamlPlacesTest {

    @Test
    void a_plain_text_begins_at_its_first_letter() {
        assertPlaces("a:\n  b: one two\n", "one", "2:6", "two", "2:10");
    }

    @Test
    void an_entry_of_an_indented_list_begins_after_its_dash() {
        assertPlaces("a:\n  -   - x\n      - yy\n", "x", "2:9", "yy", "3:9");
    }

    @Test
    void an_entry_of_a_list_in_brackets_begins_where_it_stands() {
        assertPlaces("a: [ one, { b: two } ]\n", "one", "1:6", "two", "1:16");
    }

    @Test
    void a_quoted_text_begins_behind_its_quote() {
        assertPlaces("a: \"one two\"\nb: 'three'\n", "one", "1:5", "two", "1:9", "three", "2:5");
    }

    @Test
    void escapes_in_a_quoted_text_count_as_they_are_written() {
        assertPlaces("a: \"\\u00e9\\t\\x41 \\U0001F600 b \\\" c\"\n", "é", "1:5", "A", "1:13", "😀", "1:18", "b", "1:29", "\"",
                "1:31",
                "c", "1:34");
    }

    @Test
    void a_doubled_quote_counts_as_two_columns() {
        assertPlaces("a: 'it''s <<x>>'\n", "'", "1:7", "s", "1:9", "<<x>>", "1:11");
    }

    @Test
    void words_on_further_lines_of_a_plain_or_quoted_text_stand_where_they_stand() {
        assertPlaces("a: one\n   two  \n\n     three\n", "two", "2:4", "three", "4:6");
        assertPlaces("a: \"one\n  two\n\n\n  three\\n four \\\n    five\\\n\n  six\"\n", "two", "2:3", "three", "5:3", "four",
                "5:11",
                "five", "6:5", "six", "8:3");
        assertPlaces("a: 'one\n  t''wo'\n", "wo", "2:6");
    }

    @Test
    void a_literal_text_begins_on_the_line_below() {
        assertPlaces("a:\n  b: |   # said otherwise\n\n    one\n      two\n    <<x>>\n", "one", "4:5", "two", "5:7", "<<x>>",
                "6:5");
    }

    @Test
    void a_literal_text_may_say_how_far_it_is_indented() {
        assertPlaces("a: |2-\n    one\n  two\n", "  one", "2:3", "two", "3:3");
    }

    @Test
    void a_folded_text_keeps_the_place_of_each_line() {
        assertPlaces("a: >-\n\n  one\n  two <<x>>\n\n    more\n  three\n", "one", "3:3", "two", "4:3", "<<x>>", "4:7", "more",
                "6:5",
                "three", "7:3");
        assertPlaces("a: >2\n    one\n  two\n", "one", "2:5", "two", "3:3");
    }

    @ParameterizedTest
    @ValueSource(strings = {"|", ">", "|2-"})
    void a_block_text_in_a_list_of_mappings_is_found_too(String header) {
        assertPlaces("text:\n  - a: 1\n    b: " + header.replace('2', '1') + "\n     one\n     two\n", "one", "4:6", "two",
                "5:6");
    }

    @Test
    void places_count_utf_16_units_as_editors_do() {
        assertPlaces("\"😀\": {é: 😀😀, b: <<x>>}\n", "<<x>>", "1:20");
    }

    @Test
    void a_windows_line_end_is_one_line_end() {
        assertPlaces("a: one\r\nb: |\r\n  two\r\n  three\r\nc: 'four\r\n\r\n  five'\r\n", "two", "3:3", "three", "4:3", "five",
                "7:3");
    }

    @Test
    void a_byte_order_mark_is_refused_here_and_dropped_by_whoever_reads_files() {
        assertEquals("x.yaml:1:1: The character U+FEFF may not be used: delete it.", Refusals.of("\ufeffa: 1\n"));
    }

    @Test
    void a_missing_value_has_the_place_behind_its_key() {
        assertEquals("x.yaml:1:3", Yaml.read(new Source("x.yaml", "a:\nb: 1\n")).placeOf("a").toString());
    }

    @Test
    void a_path_that_ends_early_gives_the_last_place_on_the_way() {
        var node = Yaml.read(new Source("x.yaml", "phases:\n  - key: one\n    tasks:\n      - { key: t, title: T }\n"));
        assertEquals("x.yaml:4:26", node.placeOf("phases", "one", "tasks", "t", "title").toString());
        assertEquals("x.yaml:4:9", node.placeOf("phases", "one", "tasks", "t", "due", "within").toString());
        assertEquals("x.yaml:4:9", node.placeOf("phases", "0", "tasks", "0").toString());
    }

    /** Each of the words is found once in some text of the file, and stands at the place beside it. */
    private static void assertPlaces(String yaml, String... wordsAndPlaces) {
        var node = Yaml.read(new Source("x.yaml", yaml));
        for (int i = 0; i < wordsAndPlaces.length; i += 2) {
            assertEquals("x.yaml:" + wordsAndPlaces[i + 1], place(node, wordsAndPlaces[i]), wordsAndPlaces[i]);
        }
    }

    private static String place(Node node, String word) {
        return switch (node) {
            case Node.Scalar scalar -> scalar.text().contains(word)
                    ? scalar.source().at(scalar.text().indexOf(word)).toString()
                    : "";
            case Node.Sequence sequence -> sequence.items().stream().map(item -> place(item, word)).reduce("", String::concat);
            case Node.Mapping mapping -> mapping.values().stream().map(item -> place(item, word)).reduce("", String::concat);
        };
    }
}
