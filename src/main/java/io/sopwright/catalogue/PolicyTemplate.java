package io.sopwright.catalogue;

import io.sopwright.field.Field;
import io.sopwright.process.ProcessDefinition;
import io.sopwright.source.Finding;
import io.sopwright.source.Findings;
import io.sopwright.source.InvalidText;
import io.sopwright.source.Source;
import io.sopwright.yaml.Node;
import io.sopwright.yaml.RecordShape;
import io.sopwright.yaml.Yaml;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One release of a template on the shelf: the text that people sign, and the written process whose numbers are still placeholders.
 *
 * @param title what the template is and who owns what it becomes
 * @param fields what an adopting company is asked, by placeholder
 * @param process the written process; its values may hold placeholders, so it is read only once they are filled in
 * @param text the text, with placeholders
 * @param policy the file of all the rest, as it was written
 */
public record PolicyTemplate(TitlePage title, Map<String, Field> fields, Node.Mapping process, Source text,
        Source policy) {

    /**
     * Reads a template from its two files.
     *
     * @throws InvalidText with everything wrong in the header and the fields; text and process are checked when they are filled in
     */
    public static PolicyTemplate read(Source yaml, Source text) {
        if (!(Yaml.read(yaml) instanceof Node.Mapping whole)) {
            throw new InvalidText(yaml.start(), "A template's policy.yaml is a mapping: it begins with id, version and title.");
        }
        var processKeys = ProcessDefinition.keys();
        var rest = whole.entries().keySet().stream().filter(key -> !processKeys.contains(key)).toList();
        var header = TemplateHeader.SHAPE.read(whole.only(rest));
        requireSamples(whole, header.fields());
        return new PolicyTemplate(header.title(), header.fields(), whole.only(processKeys), text, yaml);
    }

    private static void requireSamples(Node whole, Map<String, Field> fields) {
        var findings = new Findings();
        fields.forEach((name, field) -> wrongSample(whole, name, field).ifPresent(findings::add));
        findings.refuseErrors();
    }

    /** A field's default is read with the field, but for placeholders: those of a process are filled in first, here is nothing to fill in. */
    private static Optional<Finding> wrongSample(Node whole, String name, Field field) {
        try {
            return field.sample().isPresent() || !field.required()
                    ? Optional.empty()
                    : Optional.of(Finding.error(whole.placeOf("fields", name),
                            "The field " + name + " needs a default or an example, which the shelf's preview shows."));
        } catch (IllegalArgumentException refused) {
            var sample = field.standard().isEmpty() ? "example" : "default";
            return Optional.of(Finding.error(whole.placeOf("fields", name, sample), String.valueOf(refused.getMessage())));
        }
    }

    /** The JSON Schema (draft 2020-12) of policy.yaml. */
    public static Map<String, Object> schema() {
        return RecordShape.fileSchema("policy.yaml", List.of(TemplateHeader.SHAPE, ProcessDefinition.shape()));
    }
}
