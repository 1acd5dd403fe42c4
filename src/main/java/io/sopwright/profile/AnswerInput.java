package io.sopwright.profile;

import io.sopwright.field.Field;
import io.sopwright.field.FieldType;
import io.sopwright.field.Unit;
import io.sopwright.web.Option;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A question of a template as people answer it, wherever it is asked: of a document, of the company, or of one client.
 *
 * @param name of the input, as it is sent
 * @param label what is asked
 * @param text what stands in it; the lines of a list
 * @param options what can be chosen of a choice, a role or a person
 * @param wrong why what was typed was not kept, in words
 */
public record AnswerInput(String name, String label, Field field, String text, List<Option> options, Optional<String> wrong) {

    /** How a question is answered. */
    public enum Kind {
        /** One of several is chosen. */
        CHOICE,
        /** Yes or no. */
        YES_NO,
        /** Some lines are typed. */
        LINES,
        /** One line is typed. */
        LINE
    }

    private static final int LIST_LINES = 3;
    private static final int TEXT_LINES = 6;

    public AnswerInput {
        options = List.copyOf(options);
    }

    /** A question whose options, if it has any, are its field's own. */
    public static AnswerInput of(String name, String label, Field field, String text, Optional<String> wrong) {
        return new AnswerInput(name, label, field, text, options(field), wrong);
    }

    /** What a field lets people choose. */
    public static List<Option> options(Field field) {
        return field.options().entrySet().stream().map(option -> new Option(option.getKey(), option.getValue())).toList();
    }

    /** How it is answered; a role or a person that is not asked among options is typed. */
    public Kind kind() {
        return switch (field.type()) {
            case CHOICE -> Kind.CHOICE;
            case ROLE, PERSON -> options.isEmpty() ? Kind.LINE : Kind.CHOICE;
            case YES_NO -> Kind.YES_NO;
            case LONG_TEXT, LIST -> Kind.LINES;
            case TEXT, WHOLE_NUMBER, DECIMAL, MONEY, PERCENT, DATE, E_MAIL, PHONE, URL, IMAGE -> Kind.LINE;
        };
    }

    /** The id of its input. */
    public String id() {
        return "field-" + name;
    }

    /** How many lines are shown at first. */
    public int rows() {
        return field.type() == FieldType.LIST ? Math.max(LIST_LINES, (int) text.lines().count() + 1) : TEXT_LINES;
    }

    /** The type of its input in HTML; numbers are texts there, so that a browser keeps what is none. */
    public String type() {
        return switch (field.type()) {
            case DATE -> "date";
            case E_MAIL -> "email";
            case PHONE -> "tel";
            case URL -> "url";
            default -> "text";
        };
    }

    /** Which keys a phone shows. */
    public @Nullable String mode() {
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
        var ids = (field.help().isPresent() ? id() + "-hint " : "") + (wrong.isPresent() ? id() + "-wrong" : "");
        return ids.isEmpty() ? null : ids.strip();
    }
}
