package io.sopwright.document;

import io.sopwright.source.Findings;
import io.sopwright.source.InvalidText;
import io.sopwright.template.Template;
import io.sopwright.template.Vocabulary;
import io.sopwright.yaml.Node;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** A written process whose placeholders are replaced by the values: the same numbers that the text says. */
final class FilledInProcess {

    private final Vocabulary names;
    private final Map<String, String> values = new HashMap<>();
    private final Findings findings = new Findings();

    private FilledInProcess(FilledIn answers, RoleTitles roles) {
        var builder = Vocabulary.builder();
        answers.fields().forEach((name, field) -> {
            var value = answers.value(name);
            add(builder, name, value.map(given -> String.join(", ", given.written())));
            if (field.counts()) {
                add(builder, PolicyNames.unitOf(name), value.flatMap(field::unitAfter));
            }
        });
        if (!answers.fields().containsKey("role")) {
            // a title that is itself still to be filled in cannot stand for itself
            roles.byName().entrySet().stream().filter(role -> !role.getValue().contains("<<"))
                    .forEach(role -> add(builder, role.getKey(), Optional.of(role.getValue())));
        }
        names = builder.build();
    }

    private void add(Vocabulary.Builder builder, String name, Optional<String> words) {
        words.ifPresentOrElse(text -> {
            builder.value(name);
            values.put(name, text);
        }, () -> builder.optional(name));
    }

    /**
     * Fills in every value of a written process.
     *
     * @throws InvalidText with every placeholder that cannot be filled in
     */
    static Node.Mapping of(Node.Mapping written, FilledIn answers, RoleTitles roles) {
        var filling = new FilledInProcess(answers, roles);
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
