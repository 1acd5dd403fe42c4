package io.sopwright.change;

import io.sopwright.process.ProcessDefinition;
import io.sopwright.source.InvalidText;
import io.sopwright.yaml.Node;
import java.util.Optional;
import java.util.regex.Pattern;

/** A written process read with any number in the place of its placeholders: enough to see what names what, and whether it can be read at all. */
final class Rough {

    private static final Pattern UNIT = Pattern.compile("<<[^<>]*\\.unit>>");
    private static final Pattern PLACEHOLDER = Pattern.compile("<<[^<>]*>>");

    private Rough() {}

    /** @throws InvalidText for what cannot be read whatever the answers are */
    static ProcessDefinition read(Node.Mapping process) {
        return ProcessDefinition.shape().read(process.map(Rough::filled));
    }

    /** Nothing when it cannot be read. */
    static Optional<ProcessDefinition> tried(Node.Mapping process) {
        try {
            return Optional.of(read(process));
        } catch (InvalidText _) {
            return Optional.empty();
        }
    }

    private static Node.Scalar filled(Node.Scalar scalar) {
        var text = PLACEHOLDER.matcher(UNIT.matcher(scalar.text()).replaceAll("days")).replaceAll("1");
        return text.equals(scalar.text()) ? scalar : new Node.Scalar(text, scalar.place());
    }
}
