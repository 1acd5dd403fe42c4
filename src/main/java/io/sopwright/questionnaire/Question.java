package io.sopwright.questionnaire;

import io.sopwright.field.Field;
import io.sopwright.field.FieldType;
import io.sopwright.field.Unit;
import io.sopwright.profile.AnswerRow;
import io.sopwright.web.Option;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A question as it is shown.
 *
 * @param name of its field
 * @param typed what stands in its input, one text or the entries of a list: what was typed, else the answer, else the default
 * @param suggestion what holds until somebody answers; empty for nothing
 * @param answer what is kept, if somebody answered
 * @param people those who can be chosen
 * @param roles those that can be chosen
 * @param wrong why what was typed was not kept, in words
 * @param theirs what somebody else answered meanwhile
 */
public record Question(String name, Field field, List<String> typed, List<String> suggestion, Optional<AnswerRow> answer, Use use,
        List<Option> people,
        List<Option> roles, Optional<String> wrong, Optional<String> theirs) {

    public Question {
        typed = List.copyOf(typed);
        suggestion = List.copyOf(suggestion);
        people = List.copyOf(people);
        roles = List.copyOf(roles);
    }

    /** What is asked. */
    public String label() {
        return field.label().orElse(name);
    }

    /** What stands in an input of one text; the lines of a list. */
    public String text() {
        return String.join("\n", typed);
    }

    /** Tells the answer that is shown from a later one. */
    public String mark() {
        return answer.map(AnswerRow::mark).orElse("");
    }

    /** Whether it has to be answered and is not. */
    public boolean isOpen() {
        return answer.isEmpty() && field.required() && suggestion.isEmpty();
    }

    /** Whether a suggestion stands in for an answer. */
    public boolean isSuggested() {
        return answer.isEmpty() && !suggestion.isEmpty();
    }

    /** Whether its answer is chosen from a list. */
    public boolean isChosen() {
        return switch (field.type()) {
            case CHOICE, ROLE, PERSON -> true;
            case TEXT, LONG_TEXT, WHOLE_NUMBER, DECIMAL, MONEY, PERCENT, DATE, E_MAIL, PHONE, URL, YES_NO, LIST, IMAGE -> false;
        };
    }

    /** What can be chosen. */
    public List<Option> choices() {
        return switch (field.type()) {
            case ROLE -> roles;
            case PERSON -> people;
            default -> field.options().entrySet().stream().map(option -> new Option(option.getKey(), option.getValue())).toList();
        };
    }

    /** The type of its input in HTML; numbers are texts there, so that a browser keeps what is none. */
    public String inputType() {
        return switch (field.type()) {
            case DATE -> "date";
            case E_MAIL -> "email";
            case PHONE -> "tel";
            case URL -> "url";
            default -> "text";
        };
    }

    /** Which keys a phone shows. */
    public @Nullable String inputMode() {
        return switch (field.type()) {
            case WHOLE_NUMBER -> "numeric";
            case DECIMAL, PERCENT -> "decimal";
            default -> null;
        };
    }

    /** What stands behind a number. */
    public String unit() {
        return field.type() == FieldType.PERCENT && field.unit().isEmpty() ? "%" : field.unit().map(Unit::many).orElse("");
    }

    /** An answer that shows what is meant, where there is no default. */
    public @Nullable String example() {
        return field.standard().isEmpty() && !field.example().isEmpty() ? field.example().getFirst() : null;
    }

    /** The ids of what describes the input to screen readers. */
    public @Nullable String describedBy() {
        var ids = (field.help().isPresent() ? "hint-" + name + " " : "") + (wrong.isPresent() ? "wrong-" + name : "");
        return ids.isEmpty() ? null : ids.strip();
    }

    /** The same, with what somebody typed and why it was not kept. */
    Question refused(List<String> texts, String why) {
        return new Question(name, field, texts, suggestion, answer, use, people, roles, Optional.of(why), Optional.empty());
    }

    /** The same, with what somebody typed beside what somebody else answered meanwhile. */
    Question beside(List<String> texts, String why) {
        return new Question(name, field, texts, suggestion, answer, use, people, roles, Optional.of(why),
                Optional.of(answer.map(row -> String.join(", ", row.list())).orElse("–")));
    }
}
