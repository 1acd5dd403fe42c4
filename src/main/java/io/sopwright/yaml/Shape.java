package io.sopwright.yaml;

import io.sopwright.source.InvalidText;
import java.util.Map;

/** How a value looks as YAML: reads it, writes it and describes it, so that the three cannot disagree. */
public interface Shape<T> {

    /**
     * Reads a value.
     *
     * @throws InvalidText with everything found wrong in the node
     */
    T read(Node node);

    /** Writes a value so that reading it gives an equal one. */
    Node write(T value);

    /**
     * The JSON Schema (draft 2020-12) of the node, as maps, lists, texts and numbers.
     *
     * @param definitions collects the schemas of named shapes, which the result refers to
     */
    Map<String, Object> schema(Map<String, Object> definitions);
}
