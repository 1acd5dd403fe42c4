package io.sopwright.settings;

import io.sopwright.field.Field;
import io.sopwright.field.FieldType;
import io.sopwright.profile.AnswerInput;
import io.sopwright.profile.AnswerRow;
import io.sopwright.web.Entry;
import io.sopwright.web.Form;
import io.sopwright.wording.Message;
import io.sopwright.wording.Words;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A field of the templates that a company answers once.
 *
 * @param key its placeholder
 */
public record CompanyField(String key, Field field) {

    private static final String ANSWER = "answer.";
    static final String READ = "read.";

    /** The name of its input. */
    public String name() {
        return ANSWER + key;
    }

    /** The name of the input that says which answer was shown. */
    public String readName() {
        return READ + key;
    }

    /** What is asked. */
    public String label() {
        return field.label().orElse(key);
    }

    /** How it is answered, with what was typed. */
    public AnswerInput input(Words words, Entry entry) {
        return AnswerInput.of(name(), label(), field, entry.form().text(name()),
                Optional.ofNullable(entry.wrong().get(name())).map(words::of));
    }

    /** The answer in a form; what does not fit is noted. */
    Facts.Answer read(Form form, Map<String, Message> wrong) {
        var typed = field.type() == FieldType.LIST
                ? form.lines(name())
                : form.given(name()).stream().toList();
        return new Facts.Answer(key, typed.isEmpty() ? typed : written(typed, wrong), form.text(readName()));
    }

    private List<String> written(List<String> typed, Map<String, Message> wrong) {
        try {
            return field.read(typed).written();
        } catch (IllegalArgumentException refused) {
            wrong.put(name(), said(String.valueOf(refused.getMessage())));
            return typed;
        }
    }

    /** Adds what is kept to the fields of a form. */
    void fill(Map<String, List<String>> fields, Map<String, AnswerRow> answers) {
        var row = Optional.ofNullable(answers.get(key));
        fields.put(name(), List.of(row.map(answer -> String.join("\n", answer.list())).orElse("")));
        fields.put(readName(), List.of(row.map(AnswerRow::mark).orElse("")));
    }

    private static Message said(String words) {
        return Message.of("company.said", words);
    }
}
