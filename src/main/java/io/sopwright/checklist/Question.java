package io.sopwright.checklist;

import io.sopwright.field.Field;
import io.sopwright.field.FieldType;
import io.sopwright.profile.AnswerInput;
import io.sopwright.web.Entry;
import io.sopwright.web.Form;
import io.sopwright.wording.Words;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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

    /** How it is answered; what was wrong with it stands in the form. */
    public AnswerInput input(Words words, Entry entry) {
        return AnswerInput.of(name, field.label().orElse(name), field, text,
                Optional.ofNullable(entry.wrong().get(name)).map(words::of));
    }
}
