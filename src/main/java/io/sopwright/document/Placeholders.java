package io.sopwright.document;

import io.sopwright.document.Placeholder.Kind;
import io.sopwright.field.Field;
import io.sopwright.field.FieldType;
import io.sopwright.template.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Lists the names that a document's text may use, as {@link PolicyNames} has them. */
final class Placeholders {

    private final FilledIn answers;
    private final Locale locale;
    private final List<Placeholder> all = new ArrayList<>();

    private Placeholders(FilledIn answers, Locale locale) {
        this.answers = answers;
        this.locale = locale;
    }

    /** Fields first, then roles, the document and its process. */
    static List<Placeholder> of(FilledIn answers, RoleTitles roles, Map<String, String> control, Locale locale) {
        var names = new Placeholders(answers, locale);
        answers.fields().forEach(names::field);
        if (!answers.fields().containsKey("role")) {
            roles.byName().forEach((name, title) -> names.add(Kind.ROLE, name, Optional.empty(), title));
        }
        control.forEach((name, words) -> names.add(Kind.DOCUMENT, name, Optional.empty(), words));
        PolicyNames.LISTS.forEach((name, inside) -> names.list(name, inside));
        return List.copyOf(names.all);
    }

    private void field(String name, Field field) {
        var value = answers.value(name).map(answer -> answer.print(locale)).orElse("");
        if (field.type() == FieldType.YES_NO) {
            add(Kind.FLAG, name, field.label(), value);
        } else if (field.type() == FieldType.LIST) {
            all.add(new Placeholder(Kind.LIST, name, field.label(), value, List.of(Vocabulary.ITEM)));
        } else {
            add(field.required() || field.type() == FieldType.CHOICE ? Kind.FIELD : Kind.OPTIONAL, name, field.label(), value);
            field.options().forEach((option, words) -> add(Kind.FLAG, name + "." + option, Optional.of(words), ""));
            answers.value(name).flatMap(field::unitAfter)
                    .ifPresent(unit -> add(Kind.FIELD, PolicyNames.unitOf(name), field.label(), unit));
        }
    }

    private void list(String name, Vocabulary inside) {
        var names = inside.names().stream().sorted((one, other) -> Boolean.compare(other.equals("title"), one.equals("title")))
                .toList();
        all.add(new Placeholder(Kind.PROCESS, name, Optional.empty(), "", names));
    }

    private void add(Kind kind, String name, Optional<String> label, String value) {
        all.add(new Placeholder(kind, name, label, value, List.of()));
    }
}
