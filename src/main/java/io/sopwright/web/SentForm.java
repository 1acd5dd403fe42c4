package io.sopwright.web;

import io.sopwright.refusal.Invalid;
import java.util.List;
import java.util.Map;

/**
 * A form exactly as it was sent, not looked at yet: for long texts, which have to be shown again whatever they hold. Where the form is small, take a
 * {@link Form}.
 *
 * @param fields every field, those of one name one after the other
 */
public record SentForm(List<Map.Entry<String, String>> fields) {

    public SentForm {
        fields = List.copyOf(fields);
    }

    /** The first text of a field, with all its blanks, line ends as {@code \n}; empty when it was not sent. */
    public String exact(String name) {
        return fields.stream().filter(field -> field.getKey().equals(name)).map(Map.Entry::getValue).findFirst().orElse("")
                .replace("\r\n", "\n");
    }

    /**
     * The form, looked at.
     *
     * @throws Invalid when a text holds characters that no document can show
     */
    public Form checked() {
        return Form.of(fields);
    }
}
