package io.sopwright.yaml;

import static java.time.Duration.ofSeconds;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.sopwright.source.Source;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is not read, and what is said about it. */
class YamlRefusalTest {

    @Test
    void a_key_that_stands_twice_is_shown_where_it_stands_again() {
        assertEquals("x.yaml:3:3: “b” stands here a second time: keep one of the two.", Refusals.of("a:\n  b: 1\n  b: 2\n"));
    }

    @Test
    void anchors_aliases_and_tags_are_refused_each_at_its_place() {
        assertEquals(
                """
                        x.yaml:1:4: Anchors (&name) are not read: write the value where it is used; a text that starts with & needs quotes.
                        x.yaml:2:4: Aliases (*name) are not read: write the value out; a text that starts with * needs quotes.
                        x.yaml:3:4: Tags (!name) are not read: leave it out; a text that starts with ! needs quotes.""",
                Refusals.of("a: &x 1\nb: *x\nc: !!int 3\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a: ! b", "a: ! |\n b", "a: !!set {b}", "a: !!omap [b: 1]", "a: !java.io.File [b]",
            "a: !<tag:yaml.org,2002:str> b", "!!map {a: b}"})
    void a_tag_is_refused_on_whatever_it_stands(String yaml) {
        assertTrue(Refusals.of(yaml).contains("Tags (!name) are not read"), yaml);
    }

    @Test
    void a_second_document_is_refused_where_it_begins() {
        assertEquals("x.yaml:2:1: A second document begins here: keep one document a file.", Refusals.of("a: 1\n---\nb: 2\n"));
        assertEquals("1", scalar(Yaml.read(new Source("x.yaml", "---\na: 1\n...\n"))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   \n\n", "# only a remark\n"})
    void an_empty_file_is_called_empty(String yaml) {
        assertEquals("x.yaml:1:1: This file is empty.", Refusals.of(yaml));
    }

    @Test
    void a_tab_for_indentation_is_shown_where_it_stands() {
        assertTrue(Refusals.of("a:\n\tb: 1\n").startsWith("x.yaml:2:1: This is not YAML: "), Refusals.of("a:\n\tb: 1\n"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"a: [1, 2|1:", "a: 'open|1:", "a: b: c|1:", "a: @b|1:4", "? [a]\\n: b|1:3",
            "a: 1\\n b: 2|2:"})
    void broken_yaml_is_refused_at_its_place_in_one_line(String yaml, String place) {
        var said = Refusals.of(yaml.replace("\\n", "\n"));
        assertTrue(said.startsWith("x.yaml:" + place), said);
        assertEquals(1, said.lines().count(), said);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"0007|1:4", "202E|1:4", "E000|1:4", "D800|1:4", "FFFE|1:4", "000D|1:4", "0085|1:4",
            "2028|1:4", "E0041|1:4"})
    void characters_that_nobody_sees_are_refused_written_or_escaped(String code, String place) {
        int character = Integer.parseInt(code, 16);
        assertEquals("x.yaml:" + place + ": The character U+" + code + " may not be used: delete it.",
                Refusals.of("a: " + Character.toString(character) + "b\n"));
        if (character < 0x10000 && !Character.isSurrogate((char) character)) {
            assertEquals("x.yaml:2:7: The character U+" + code + " may not be used: delete it.",
                    Refusals.of("a: 1\nb: \"x \\u" + code + "\"\n"));
        }
    }

    @Test
    void an_escape_beyond_all_characters_is_refused() {
        assertEquals("x.yaml:1:2: What follows here cannot be read as YAML: check its escapes and quotes.",
                Refusals.of("a: \"\\U99999999\"\n"));
    }

    @Test
    void deep_nesting_is_refused_before_it_costs_anything() {
        assertTimeout(ofSeconds(20), () -> assertTrue(Refusals.of("[".repeat(900_000)).contains("nested more than 40 deep")));
        assertTimeout(ofSeconds(20), () -> assertTrue(Refusals.of("{a: ".repeat(200_000)).contains("nested more than 40 deep")));
        assertTimeout(ofSeconds(20), () -> assertTrue(Refusals.of("- ".repeat(400_000)).contains("nested more than 40 deep")));
        assertTimeout(ofSeconds(20), () -> assertTrue(Refusals.of("? ".repeat(400_000)).contains("nested more than 40 deep")));
    }

    @Test
    void forty_levels_are_read() {
        assertEquals("x", scalar(Yaml.read(new Source("x.yaml", "[".repeat(40) + "x" + "]".repeat(40)))));
    }

    @Test
    void an_alias_bomb_is_refused_unexploded() {
        var bomb = "a: &a [x,x]\n" + IntStream.range(1, 30)
                .mapToObj(i -> "a%d: &a%d [*a%s,*a%s]\n".formatted(i, i, i == 1 ? "" : i - 1, i == 1 ? "" : i - 1))
                .collect(Collectors.joining());
        assertTrue(Refusals.of(bomb).lines().count() <= 60);
    }

    @Test
    void too_many_values_and_too_long_texts_are_refused() {
        assertTimeout(ofSeconds(20),
                () -> assertTrue(Refusals.of("a: [" + "x,".repeat(400_000) + "]").contains("more than 100000 values")));
        assertEquals("x.yaml:1:1: This file has more than a million characters: split it.", Refusals.of("a".repeat(1_000_001)));
    }

    @Test
    void many_keys_and_many_block_texts_are_read_in_linear_time() {
        var keys = IntStream.range(0, 20_000).mapToObj(i -> "k" + i + ": 1\n").collect(Collectors.joining());
        assertTimeout(ofSeconds(20), () -> Yaml.read(new Source("x.yaml", keys)));
        assertTimeout(ofSeconds(20), () -> Yaml.read(new Source("x.yaml", "- |\n  x\n- >\n  y\n".repeat(20_000))));
        assertTimeout(ofSeconds(20), () -> Yaml.read(new Source("x.yaml", "- \"\\x41" + " ".repeat(500_000) + "\\x41\"\n")));
        assertTimeout(ofSeconds(20), () -> Yaml.read(new Source("x.yaml", "- >\n  a\n" + "  b\n".repeat(100_000))));
        assertTimeout(ofSeconds(20), () -> Yaml.read(new Source("x.yaml", "- 'a\n" + "  b\n".repeat(100_000) + "  '\n")));
        assertTimeout(ofSeconds(20), () -> Yaml.read(new Source("x.yaml", "- 😀\n".repeat(90_000))));
    }

    @Test
    void a_long_text_is_quoted_in_part() {
        var said = Refusals.of(Shapes.WHOLE, "x".repeat(10_000));
        assertEquals("x.yaml:1:1: “" + "x".repeat(60) + "…” is not a whole number.", said);
    }

    @Test
    void everything_that_is_wrong_is_said_in_reading_order() {
        assertEquals("""
                x.yaml:1:4: Tags (!name) are not read: leave it out; a text that starts with ! needs quotes.
                x.yaml:2:1: “a” stands here a second time: keep one of the two.
                x.yaml:3:3: A key must be a name, not a list or a mapping.""",
                Refusals.of("a: !x 1\na: 2\n? [b]\n: 3\n"));
    }

    private static String scalar(Node node) {
        return switch (node) {
            case Node.Scalar scalar -> scalar.text();
            case Node.Sequence sequence -> scalar(sequence.items().getFirst());
            case Node.Mapping mapping -> scalar(mapping.values().getFirst());
        };
    }
}
