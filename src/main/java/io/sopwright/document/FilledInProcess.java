package io.sopwright.document;

import io.sopwright.field.Value;
import io.sopwright.source.Findings;
import io.sopwright.source.InvalidText;
import io.sopwright.template.Template;
import io.sopwright.template.Vocabulary;
import io.sopwright.yaml.Node;
import java.util.HashMap;
import java.util.Map;

/** A written process whose placeholders are replaced by the values: the same numbers that the text says. */
final class FilledInProcess {

    private final Vocabulary names;
    private final Map<String, String> values = new HashMap<>();
    private final Findings findings = new Findings();

    private FilledInProcess(FilledIn answers) {
        var builder = Vocabulary.builder();
        answers.fields().keySet().forEach(
                name -> answers.value(name).ifPresentOrElse(value -> add(builder, name, value), () -> builder.optional(name)));
        names = builder.build();
    }

    private void add(Vocabulary.Builder builder, String name, Value value) {
        builder.value(name);
        values.put(name, String.join(", ", value.written()));
    }

    /**
     * Fills in every value of a written process.
     *
     * @throws InvalidText with every placeholder that cannot be filled in
     */
    static Node.Mapping of(Node.Mapping written, FilledIn answers) {
        var filling = new FilledInProcess(answers);
        var filled = written.map(filling::fill);
        filling.findings.refuseErrors();
        return filled;
    }

    private Node.Scalar fill(Node.Scalar scalar) {
        if (!scalar.text().contains("<<")) {
            return scalar;
        }
        return findings.collect(() -> merged(scalar)).orElse(scalar);
    }

    private Node.Scalar merged(Node.Scalar scalar) {
        var merged = Template.parse(scalar.source(), names, Map.of()).merge(values);
        return new Node.Scalar(merged.plainText(), scalar.place());
    }
}
