package io.sopwright.web;

import io.sopwright.refusal.Invalid;
import io.sopwright.source.Characters;
import io.sopwright.wording.Message;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What somebody typed, field by field, in the order of the form. Texts are in Unicode's composed form, without spaces around them.
 *
 * @param fields every field with all its texts
 */
public record Form(Map<String, List<String>> fields) {

    /** Nothing typed. */
    public static final Form EMPTY = new Form(Map.of());

    public Form {
        fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    }

    /** A form with that one field. */
    public Form with(String name, String text) {
        var more = new LinkedHashMap<>(fields);
        more.put(name, List.of(text));
        return new Form(more);
    }

    /** The text of a field; empty when it was left so, or not sent. */
    public String text(String name) {
        return texts(name).stream().findFirst().orElse("");
    }

    /** The text of a field, when there is one. */
    public Optional<String> given(String name) {
        return Optional.of(text(name)).filter(text -> !text.isEmpty());
    }

    /** All texts of a field that may be sent several times, empty ones left out. */
    public List<String> texts(String name) {
        return fields.getOrDefault(name, List.of()).stream().filter(text -> !text.isEmpty()).toList();
    }

    /** Whether a box was ticked. */
    public boolean ticked(String name) {
        return fields.containsKey(name);
    }

    /**
     * The whole number in a field that the page itself filled in.
     *
     * @throws Invalid when somebody put something else there
     */
    public long number(String name) {
        try {
            return Long.parseLong(text(name));
        } catch (NumberFormatException _) {
            throw new Invalid(name, Message.of("form.unreadable"));
        }
    }

    /** The lines of a field, empty ones left out. */
    public List<String> lines(String name) {
        return text(name).lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    /**
     * The text of a field that has to be filled in.
     *
     * @param longest in characters
     * @throws Invalid when it is empty or too long
     */
    public String needed(String name, int longest) {
        return given(name).map(text -> atMost(name, text, longest))
                .orElseThrow(() -> new Invalid(name, Message.of("form.needed")));
    }

    /**
     * The text of a field that may be left empty.
     *
     * @throws Invalid when it is too long
     */
    public Optional<String> optional(String name, int longest) {
        return given(name).map(text -> atMost(name, text, longest));
    }

    private static String atMost(String name, String text, int longest) {
        if (text.codePointCount(0, text.length()) > longest) {
            throw new Invalid(name, Message.of("form.too_long", longest));
        }
        return text;
    }

    /**
     * A form as it was sent (application/x-www-form-urlencoded, UTF-8).
     *
     * @throws Invalid when it cannot be read
     */
    public static Form read(String body) {
        return FormReader.parse(body);
    }

    /**
     * The text of a field that has to be filled in, and holds one line.
     *
     * @param longest in characters
     * @throws Invalid when it is empty, too long, or goes on over several lines
     */
    public String line(String name, int longest) {
        var text = needed(name, longest);
        if (text.indexOf('\n') >= 0 || text.indexOf('\r') >= 0 || text.indexOf('\t') >= 0) {
            throw new Invalid(name, Message.of("form.one_line"));
        }
        return text;
    }

    /**
     * A form as it was sent.
     *
     * @throws Invalid when a text holds characters that no document can show
     */
    static Form of(List<Map.Entry<String, String>> sent) {
        var fields = new LinkedHashMap<String, List<String>>();
        var wrong = new LinkedHashMap<String, Message>();
        sent.forEach(field -> {
            var text = field.getValue().replace("\r\n", "\n");
            Characters.refused(text, 0).ifPresent(at -> wrong.put(field.getKey(),
                    Message.of("form.character", Characters.name(text.codePointAt(at)))));
            fields.computeIfAbsent(field.getKey(), _ -> new ArrayList<>()).add(text);
        });
        if (!wrong.isEmpty()) {
            throw new Invalid(wrong);
        }
        return new Form(fields.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey,
                field -> field.getValue().stream().map(text -> Characters.normal(text).strip()).toList(), (one, _) -> one,
                LinkedHashMap::new)));
    }
}
