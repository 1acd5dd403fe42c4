package io.sopwright.web;

import io.sopwright.refusal.Invalid;
import io.sopwright.wording.Message;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What somebody is typing into a form: the texts, and what was wrong when it was sent. Whatever happens, what was typed is shown again.
 *
 * @param words the file of its words: the label of the field {@code zone} is {@code zone} there, its hint {@code zone_hint}
 * @param wrong what is wrong, by field
 */
public record Entry(String words, Form form, Map<String, Message> wrong) {

    /** A form that nobody filled in yet, with what is in its fields from the start. */
    public static Entry of(String words, Map<String, String> texts) {
        var fields = new LinkedHashMap<String, List<String>>();
        texts.forEach((name, text) -> fields.put(name, List.of(text)));
        return new Entry(words, new Form(fields), Map.of());
    }

    /** A form as it was sent, and why it was refused. */
    public static Entry refused(String words, Form form, Invalid why) {
        return new Entry(words, form, why.fields());
    }

    /** A form as it was sent, and what is wrong with one of its fields. */
    public static Entry refused(String words, Form form, String field, Message why) {
        return new Entry(words, form, Map.of(field, why));
    }

    /** A field without a hint. */
    public Field field(String name) {
        return field(name, Optional.empty());
    }

    /** A field with a hint. */
    public Field hinted(String name) {
        return field(name, Optional.of(Message.of(words + "." + name + "_hint")));
    }

    private Field field(String name, Optional<Message> hint) {
        return new Field(name, Message.of(words + "." + name), hint, form.text(name), Optional.ofNullable(wrong.get(name)));
    }
}
