package io.sopwright.yaml;

import io.sopwright.source.InvalidText;
import java.util.Map;
import java.util.function.Function;

/**
 * A value as a single text.
 *
 * @param parse reads the text; an {@link IllegalArgumentException} with a plain sentence says why it cannot
 * @param print the text that parses to the value
 * @param schema the JSON Schema of the text, or of the number or truth value that an editor takes it for
 */
public record ScalarShape<T>(Function<String, T> parse, Function<T, String> print,
        Map<String, Object> schema) implements Shape<T> {

    @Override
    public T read(Node node) {
        if (!(node instanceof Node.Scalar scalar)) {
            throw new InvalidText(node.place(), "A single value belongs here, not " + node.kind() + ".");
        }
        if (scalar.text().isBlank()) {
            throw new InvalidText(node.place(), "The value is missing here.");
        }
        try {
            return parse.apply(scalar.text());
        } catch (IllegalArgumentException refused) {
            throw new InvalidText(node.place(), String.valueOf(refused.getMessage()));
        }
    }

    @Override
    public Node write(T value) {
        return new Node.Scalar(print.apply(value), Yaml.nowhere());
    }

    @Override
    public Map<String, Object> schema(Map<String, Object> definitions) {
        return schema;
    }
}
