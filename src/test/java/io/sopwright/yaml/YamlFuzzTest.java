package io.sopwright.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.sopwright.source.InvalidText;
import io.sopwright.source.Source;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Whatever the text is, only InvalidText leaves, and what is read survives being written. Runs its seed inputs; with JAZZER_FUZZ=1 it searches. */
class YamlFuzzTest {

    @FuzzTest(maxDuration = "2m")
    void only_invalid_text_leaves(byte[] input) {
        var source = new Source("x.yaml", new String(input, StandardCharsets.UTF_8));
        try {
            var node = Yaml.read(source);
            assertPlaces(node, source.text().split("\n", -1).length);
            var written = Yaml.write(node);
            assertEquals(written, Yaml.write(Yaml.read(new Source("again.yaml", written))));
        } catch (InvalidText refused) {
            refused.findings().forEach(finding -> assertTrue(finding.toString().lines().count() == 1, finding.toString()));
        }
    }

    private static void assertPlaces(Node node, int lines) {
        assertTrue(node.place().line() <= lines, node.toString());
        switch (node) {
            case Node.Scalar scalar -> assertEquals(List.of(), scalar.pieces().stream()
                    .filter(piece -> piece.origin().line() > lines || piece.start() > scalar.text().length()).toList());
            case Node.Sequence sequence -> sequence.items().forEach(item -> assertPlaces(item, lines));
            case Node.Mapping mapping -> mapping.values().forEach(item -> assertPlaces(item, lines));
        }
    }
}
