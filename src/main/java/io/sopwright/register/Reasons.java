package io.sopwright.register;

import io.sopwright.catalogue.PolicyTemplate;
import io.sopwright.catalogue.Templates;
import io.sopwright.control.Versions;
import io.sopwright.document.DocumentVersion;
import io.sopwright.field.Field;
import io.sopwright.profile.AnswerRow;
import io.sopwright.profile.Companies;
import io.sopwright.register.Reason.Origin;
import io.sopwright.template.Insertion;
import io.sopwright.template.Passage;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** Tells why a text says what it says. */
@Singleton
final class Reasons {

    private final Versions versions;
    private final Companies companies;
    private final Templates templates;

    Reasons(Versions versions, Companies companies, Templates templates) {
        this.versions = versions;
        this.companies = companies;
        this.templates = templates;
    }

    /** The reason of each value, in the order of the text. */
    List<Reason> of(Dossier dossier) {
        var tenant = dossier.reader().tenant();
        var fields = templates.find(dossier.document().template()).map(PolicyTemplate::fields).orElse(Map.of());
        var answers = new Answered(versions.answers(tenant, dossier.shown().id()), companies.answers(tenant));
        return dossier.reading().map(version -> IntStream.range(0, version.merged().insertions().size())
                .mapToObj(number -> reason(number, version, fields, answers)).toList()).orElse(List.of());
    }

    private record Answered(Map<String, AnswerRow> document, Map<String, AnswerRow> company) {

        Optional<AnswerRow> to(String field) {
            return Optional.ofNullable(document.get(field)).or(() -> Optional.ofNullable(company.get(field)));
        }
    }

    private static Reason reason(int number, DocumentVersion version, Map<String, Field> fields, Answered answers) {
        var insertion = version.merged().insertions().get(number);
        var name = asked(insertion, version, fields);
        var field = name.map(fields::get);
        var origin = name.map(known -> origin(known, version)).orElseGet(() -> otherOrigin(insertion));
        var answer = name.filter(_ -> origin == Origin.DOCUMENT || origin == Origin.COMPANY).flatMap(answers::to);
        return new Reason(number, insertion.name(), insertion.value(), origin,
                field.map(known -> known.label().orElse(insertion.name())), name, answer);
    }

    /** The field behind a value: its own, its unit's, or that of the list which it is an entry of. */
    private static Optional<String> asked(Insertion insertion, DocumentVersion version, Map<String, Field> fields) {
        return Optional.of(insertion.name().replaceFirst("\\.unit$", "")).filter(fields::containsKey)
                .or(() -> version.merged().passages().stream().filter(passage -> fields.containsKey(passage.name()))
                        .filter(passage -> insertion.name().equals("item") && holds(passage, insertion))
                        .max(Comparator.comparing(passage -> passage.place())).map(Passage::name));
    }

    private static boolean holds(Passage passage, Insertion insertion) {
        return passage.ranges().stream().anyMatch(
                range -> range.start() <= insertion.range().start() && insertion.range().end() <= range.end());
    }

    private static Origin origin(String field, DocumentVersion version) {
        var place = Optional.ofNullable(version.answered().get(field));
        if (place.filter(at -> at.source().equals("example")).isPresent()) {
            return Origin.EXAMPLE;
        }
        if (version.document().answers().to(field).isPresent()) {
            return Origin.DOCUMENT;
        }
        return place.isPresent() ? Origin.COMPANY : Origin.STANDARD;
    }

    private static Origin otherOrigin(Insertion insertion) {
        return insertion.name().startsWith("role.")
                ? Origin.ROLE
                : insertion.name().startsWith("document.") ? Origin.FACT : Origin.PROCESS;
    }
}
