package io.sopwright.settings;

import io.sopwright.field.Field;
import io.sopwright.field.FieldType;
import io.sopwright.profile.AnswerRow;
import io.sopwright.web.Entry;
import io.sopwright.web.Form;
import io.sopwright.web.Option;
import io.sopwright.wording.Message;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

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

    /** How it is shown, with what was typed. */
    public io.sopwright.web.Field shown(Entry entry) {
        return new io.sopwright.web.Field(name(), said(label()), field.help().map(CompanyField::said), entry.form().text(name()),
                Optional.ofNullable(entry.wrong().get(name())));
    }

    /** The kind of input: of HTML, or {@code area} or {@code choice}. */
    public String input() {
        return switch (field.type()) {
            case LONG_TEXT, LIST -> "area";
            case CHOICE, YES_NO -> "choice";
            case E_MAIL -> "email";
            case PHONE -> "tel";
            case URL -> "url";
            case DATE -> "date";
            case TEXT, WHOLE_NUMBER, DECIMAL, MONEY, PERCENT, ROLE, PERSON, IMAGE -> "text";
        };
    }

    /** What can be chosen. */
    public List<Option> options(String yes, String no) {
        var choices = field.options().isEmpty() ? Map.of("yes", yes, "no", no) : field.options();
        return Stream.concat(Stream.of(new Option("", "–")),
                choices.entrySet().stream().map(choice -> new Option(choice.getKey(), choice.getValue()))).toList();
    }

    /** The answer in a form; what does not fit is noted. */
    Facts.Answer read(Form form, Map<String, Message> wrong) {
        var typed = input().equals("area") && field.type() == FieldType.LIST
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
