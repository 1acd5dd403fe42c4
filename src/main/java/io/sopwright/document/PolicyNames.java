package io.sopwright.document;

import io.sopwright.field.Field;
import io.sopwright.template.Vocabulary;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Everything that a policy's text may name: its fields, the document itself, and the parts of its process. */
final class PolicyNames {

    static final List<String> CONTROL = List.of("document.number", "document.title", "document.version",
            "document.effective",
            "document.review", "document.owner");

    private static final Vocabulary TASK = Vocabulary.of("title", "clause", "role", "due");

    /** What the process can be listed by, and the names of each entry. */
    static final Map<String, Vocabulary> LISTS = lists();

    private PolicyNames() {}

    private static Map<String, Vocabulary> lists() {
        var lists = new LinkedHashMap<String, Vocabulary>();
        lists.put("phases", Vocabulary.builder().value("number").value("title").value("window").list("tasks", TASK).build());
        lists.put("roles", Vocabulary.of("title", "duties"));
        lists.put("kpis", Vocabulary.of("title", "question", "unit", "target"));
        lists.put("payments", Vocabulary.of("title", "share", "due"));
        lists.put("communication", Vocabulary.of("title", "frequency", "format", "from", "to"));
        lists.put("playbook", Vocabulary.of("issue", "cause", "solution"));
        lists.put("products", Vocabulary.of("code", "title"));
        lists.put("health", Vocabulary.of("title"));
        return Collections.unmodifiableMap(lists);
    }

    /**
     * The names of a document.
     *
     * @param roles the names of the roles' titles
     */
    static Vocabulary of(Map<String, Field> fields, Collection<String> roles) {
        var names = Vocabulary.builder();
        fields.forEach((name, field) -> add(names, name, field));
        CONTROL.forEach(names::value);
        if (!fields.containsKey("role")) {
            roles.forEach(names::value);
        }
        LISTS.forEach(names::list);
        return names.build();
    }

    /** The name of the unit of a number. */
    static String unitOf(String field) {
        return field + ".unit";
    }

    private static void add(Vocabulary.Builder names, String name, boolean required) {
        if (required) {
            names.value(name);
        } else {
            names.optional(name);
        }
    }

    private static void add(Vocabulary.Builder names, String name, Field field) {
        switch (field.type()) {
            case YES_NO -> names.flag(name);
            case LIST -> names.texts(name);
            case CHOICE -> names.choice(name, field.options());
            default -> {
                add(names, name, field.required());
                if (field.counts()) {
                    add(names, unitOf(name), field.required());
                }
            }
        }
    }
}
