package io.sopwright.document;

import io.sopwright.field.Field;
import io.sopwright.template.Vocabulary;
import java.util.List;
import java.util.Map;

/** Everything that a policy's text may name: its fields, the document itself, and the parts of its process. */
final class PolicyNames {

    private static final List<String> CONTROL = List.of("document.number", "document.title", "document.version",
            "document.effective",
            "document.review", "document.owner");

    private static final Vocabulary TASK = Vocabulary.of("title", "clause", "role", "due");

    private PolicyNames() {}

    static Vocabulary of(Map<String, Field> fields) {
        var names = Vocabulary.builder();
        fields.forEach((name, field) -> add(names, name, field));
        CONTROL.forEach(names::value);
        names.list("phases", Vocabulary.builder().value("number").value("title").value("window").list("tasks", TASK).build());
        names.list("roles", Vocabulary.of("title", "duties"));
        names.list("kpis", Vocabulary.of("title", "question", "unit", "target"));
        names.list("payments", Vocabulary.of("title", "share", "due"));
        names.list("communication", Vocabulary.of("title", "frequency", "format", "from", "to"));
        names.list("playbook", Vocabulary.of("issue", "cause", "solution"));
        names.list("products", Vocabulary.of("code", "title"));
        names.list("health", Vocabulary.of("title"));
        return names.build();
    }

    private static void add(Vocabulary.Builder names, String name, Field field) {
        switch (field.type()) {
            case YES_NO -> names.flag(name);
            case LIST -> names.texts(name);
            case CHOICE -> names.choice(name, field.options());
            default -> {
                if (field.required()) {
                    names.value(name);
                } else {
                    names.optional(name);
                }
            }
        }
    }
}
