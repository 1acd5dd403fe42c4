package io.sopwright.yaml;

import io.sopwright.source.InvalidText;
import io.sopwright.source.Place;
import io.sopwright.source.Source;

/** Reads YAML 1.2 into nodes and writes nodes as YAML. */
public final class Yaml {

    /** The longest text that is read, in characters. */
    static final int LONGEST = 1_000_000;

    private Yaml() {}

    /**
     * Reads a text that holds one YAML document.
     *
     * @throws InvalidText for broken YAML, duplicate keys, anchors, aliases, tags, keys that are not plain names, a second document,
     *         characters that hide or change what people read, nesting deeper than 40, more than 100,000 values and texts of more than a
     *         million characters
     */
    public static Node read(Source source) {
        if (source.text().length() > LONGEST) {
            throw new InvalidText(source.start(), "This file has more than a million characters: split it.");
        }
        return new YamlReading(source).document();
    }

    /** Writes a node so that reading it gives the same node, places aside; the same node always gives the same text. */
    public static String write(Node node) {
        return new YamlWriting().document(node);
    }

    /** The place of values that were not read from anywhere. */
    static Place nowhere() {
        return new Place("(made)", 1, 1);
    }
}
