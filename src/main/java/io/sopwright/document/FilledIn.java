package io.sopwright.document;

import io.sopwright.field.Field;
import io.sopwright.field.Value;
import io.sopwright.profile.Answers;
import io.sopwright.source.Findings;
import io.sopwright.source.InvalidText;
import io.sopwright.source.Nearest;
import io.sopwright.source.Place;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The fields of a template with the value that each of them has; a field that may stay empty may have none.
 *
 * @param answered where a value was given; one that is missing here is the template's default
 */
record FilledIn(Map<String, Field> fields, Map<String, Value> values, Map<String, Place> answered) {

    /**
     * Holds answers against fields: the document's own, else the company's, else the default.
     *
     * @param place where missing answers are reported
     */
    static FilledIn of(Map<String, Field> fields, Answers own, Answers company, Place place) {
        var findings = new Findings();
        own.byField().forEach((name, answer) -> {
            if (!fields.containsKey(name)) {
                findings.add(answer.place(),
                        name + " is not a field of this template" + Nearest.ending(name, fields.keySet()));
            }
        });
        var answers = own.orElse(company);
        var values = new LinkedHashMap<String, Value>();
        fields.forEach((name, field) -> findings.collect(() -> value(name, field, answers, place)).flatMap(value -> value)
                .ifPresent(value -> values.put(name, value)));
        findings.refuseErrors();
        return new FilledIn(fields, values, places(fields, answers));
    }

    private static Map<String, Place> places(Map<String, Field> fields, Answers answers) {
        var places = new LinkedHashMap<String, Place>();
        fields.forEach((name, field) -> answers.to(name).ifPresent(answer -> {
            places.put(name, answer.place());
            if (field.counts()) {
                places.put(PolicyNames.unitOf(name), answer.place());
            }
        }));
        return places;
    }

    /** The defaults and examples: what the shelf's preview shows. */
    static FilledIn samples(Map<String, Field> fields) {
        var values = new LinkedHashMap<String, Value>();
        fields.forEach((name, field) -> field.sample().ifPresent(value -> values.put(name, value)));
        return new FilledIn(fields, values, Map.of());
    }

    /** The answers as far as they fit; the default, or else the example, in place of each that does not fit or is not given yet. */
    static FilledIn tentative(Map<String, Field> fields, Answers answers) {
        var values = new LinkedHashMap<String, Value>();
        fields.forEach((name, field) -> tentative(name, field, answers).ifPresent(value -> values.put(name, value)));
        return new FilledIn(fields, values, places(fields, answers));
    }

    private static Optional<Value> tentative(String name, Field field, Answers answers) {
        try {
            return answers.to(name).map(answer -> read(name, field, answer.texts(), answer.place()))
                    .or(() -> field.standard().isEmpty() && !field.required() ? Optional.empty() : field.sample());
        } catch (InvalidText _) {
            return field.sample();
        }
    }

    /** The value of a field, if it has one. */
    Optional<Value> value(String name) {
        return Optional.ofNullable(values.get(name));
    }

    private static Optional<Value> value(String name, Field field, Answers answers, Place place) {
        var answer = answers.to(name);
        if (answer.isPresent()) {
            return Optional.of(read(name, field, answer.get().texts(), answer.get().place()));
        }
        if (!field.standard().isEmpty()) {
            return Optional.of(field.read(field.standard()));
        }
        if (field.required()) {
            throw new InvalidText(place, "There is no answer to “" + field.label().orElse(name) + "” yet: add " + name + ".");
        }
        return Optional.empty();
    }

    private static Value read(String name, Field field, List<String> texts, Place place) {
        try {
            return field.read(texts);
        } catch (IllegalArgumentException refused) {
            throw new InvalidText(place, field.label().orElse(name) + ": " + refused.getMessage());
        }
    }
}
