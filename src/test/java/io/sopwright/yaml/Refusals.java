package io.sopwright.yaml;

import static org.junit.jupiter.api.Assertions.assertThrows;

import io.sopwright.source.InvalidText;
import io.sopwright.source.Source;

/** What is said about a text that cannot be used. */
final class Refusals {

    private Refusals() {}

    /** The findings in a file called x.yaml, a line each. */
    static String of(String yaml) {
        return assertThrows(InvalidText.class, () -> Yaml.read(new Source("x.yaml", yaml))).getMessage();
    }

    static String of(Shape<?> shape, String yaml) {
        var node = Yaml.read(new Source("x.yaml", yaml));
        return assertThrows(InvalidText.class, () -> shape.read(node)).getMessage();
    }
}
