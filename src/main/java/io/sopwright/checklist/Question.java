package io.sopwright.checklist;

import io.sopwright.field.Field;
import io.sopwright.field.FieldType;
import io.sopwright.web.Form;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Something that a process asks for one client.
 *
 * @param name of its field in the form: {@code fact_go_live_day}
 * @param text what is in it
 */
public record Question(String name, Field field, String text) {

    private static final String PREFIX = "fact_";

    /** All questions of a process, with the answers that are known, or else the defaults. */
    static List<Question> all(Map<String, Field> fields, Map<String, List<String>> answers) {
        return fields.entrySet().stream().map(entry -> new Question(PREFIX + entry.getKey(), entry.getValue(),
                String.join("\n", answers.getOrDefault(entry.getKey(), entry.getValue().standard())))).toList();
    }

    /** The same questions, with what was typed. */
    static List<Question> typed(List<Question> questions, Form form) {
        return questions.stream().map(question -> new Question(question.name, question.field, form.text(question.name))).toList();
    }

    /** What was answered, by the key of the fact; what was left empty is left out. */
    static Map<String, List<String>> answers(Map<String, Field> fields, Form form) {
        var answers = new LinkedHashMap<String, List<String>>();
        fields.forEach((key, field) -> {
            var texts = field.type() == FieldType.LIST ? form.lines(PREFIX + key) : form.texts(PREFIX + key);
            if (!texts.isEmpty()) {
                answers.put(key, texts);
            }
        });
        return answers;
    }

    /** How it is asked: {@code choice}, {@code yes_no}, {@code area} or the type of an input. */
    public String input() {
        return switch (field.type()) {
            case CHOICE -> "choice";
            case YES_NO -> "yes_no";
            case LIST, LONG_TEXT -> "area";
            case DATE -> "date";
            case WHOLE_NUMBER -> "number";
            case TEXT, DECIMAL, MONEY, PERCENT, E_MAIL, PHONE, URL, ROLE, PERSON, IMAGE -> "text";
        };
    }
}
