package io.sopwright.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.sopwright.source.Characters;
import io.sopwright.source.Source;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is written reads as what it was. */
class YamlWritingTest {

    @ParameterizedTest
    @ValueSource(strings = {"yes", "no", "null", "~", "1.10", "0x1f", "1e3", "2026-03-31", "- x", "-", ": ", "a: b", ":", "#",
            "a # b", "a #",
            "", " ", "  leading", "trailing  ", "\ttab", "a\tb", "line\nbreak", "\n", "\n\nx", "x\n", "x\n\n\n", "  x\ny",
            "x\n  y\n", "x \ny",
            "x\n \ny", "\n  x", "# x\ny", "---", "--- x", "...", "a\n---\nb", "[a", "{a}", "&a", "*a", "!a", "|", ">", "%a", "@a",
            "`a", "'", "\"",
            "it's", "\"q\"", "\\", "\\n", "<<x>>", "?", "? x", ",", "a, b", "é", "日本語", "שלום", "😀", "a😀\nb", "e\u0301",
            "\u00a0", "x\u00a0",
            "\u200b", "<<", "=", "a:\nb", "a:\n\n  b:  \n", "yes\n"})
    void a_strange_text_survives_as_value_entry_and_key(String text) {
        assertSurvives(text);
    }

    @Test
    void two_thousand_texts_of_awkward_characters_survive() {
        var random = new Random(7);
        var letters = "ab01 \n\t:-#'\"\\[]{},&*!|>%@`?~<>.é\u00a0日".toCharArray();
        for (int i = 0; i < 2_000; i++) {
            var text = new StringBuilder();
            random.ints(1 + random.nextInt(12), 0, letters.length).forEach(letter -> text.append(letters[letter]));
            assertSurvives(text.toString());
        }
    }

    @Test
    void a_long_line_is_not_broken() {
        var text = "word ".repeat(400).strip();
        assertSurvives(text);
        assertSurvives(text + "\n" + text);
    }

    @Test
    void lists_and_mappings_stand_in_blocks_and_in_order() {
        var node = Yaml.read(new Source("x.yaml", "{b: [1, {c: d, e: []}], a: {}}"));
        assertEquals("b:\n  - 1\n  - c: d\n    e: []\na: {}\n", Yaml.write(node).replace("'", "").replace("\"", ""));
    }

    @Test
    void the_same_node_always_gives_the_same_text() {
        var node = Yaml.read(new Source("x.yaml", "a: [1, {b: |\n  x\n  }]\n".replace("|\n  x\n  ", "x")));
        assertEquals(Yaml.write(node), Yaml.write(node));
        assertEquals(Yaml.write(node), Yaml.write(Yaml.read(new Source("again.yaml", Yaml.write(node)))));
    }

    private static void assertSurvives(String text) {
        assertEquals(true, Characters.refused(text, 0).isEmpty());
        var place = Yaml.nowhere();
        var scalar = new Node.Scalar(text, place);
        var entries = new LinkedHashMap<String, Node.Entry>();
        entries.put("value", new Node.Entry(place, scalar));
        entries.put("list",
                new Node.Entry(place, new Node.Sequence(List.of(scalar, new Node.Sequence(List.of(scalar), place)), place)));
        entries.put(text, new Node.Entry(place, scalar));
        var written = Yaml.write(new Node.Mapping(entries, place));
        assertEquals(plain(new Node.Mapping(entries, place)), plain(Yaml.read(new Source("x.yaml", written))), written);
    }

    private static Object plain(Node node) {
        return switch (node) {
            case Node.Scalar scalar -> scalar.text();
            case Node.Sequence sequence -> sequence.items().stream().map(YamlWritingTest::plain).toList();
            case Node.Mapping mapping -> IntStream.range(0, mapping.entries().size())
                    .mapToObj(i -> Map.entry(List.copyOf(mapping.entries().keySet()).get(i), plain(mapping.values().get(i))))
                    .toList();
        };
    }
}
