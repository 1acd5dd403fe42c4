package io.sopwright.modelling;

import io.sopwright.catalogue.PolicyTemplate;
import io.sopwright.control.Draft;
import io.sopwright.field.Field;
import io.sopwright.field.Value;
import io.sopwright.profile.RoleTitle;
import io.sopwright.yaml.Node;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What stands for the placeholders of a draft.
 *
 * @param values by name; of a question that nobody answered, its example
 * @param questions the names that are questions, each with its words
 * @param open the questions that nobody answered
 */
public record Placeholders(Map<String, String> values, Map<String, String> questions, Set<String> open) {

    private static final Pattern PLACEHOLDER = Pattern.compile("<<([a-z][a-z0-9_.]*)>>");

    static Placeholders of(Draft draft, Node.Mapping process) {
        var values = new LinkedHashMap<String, String>();
        draft.template().fields().forEach((name, field) -> sample(draft, name, field).ifPresent(value -> {
            values.put(name, String.join(", ", value.written()));
            field.unitAfter(value).ifPresent(unit -> values.put(name + ".unit", unit));
        }));
        Content.of(process.child("roles")).forEach(role -> values.put("role." + role.key(), title(draft, role)));
        return new Placeholders(values, questions(draft.template()), open(draft));
    }

    private static Map<String, String> questions(PolicyTemplate template) {
        var questions = new LinkedHashMap<String, String>();
        template.fields().forEach((name, field) -> questions.put(name, field.label().orElse(name)));
        return questions;
    }

    private static Set<String> open(Draft draft) {
        return draft.template().fields().entrySet().stream()
                .filter(field -> texts(draft, field.getKey()).isEmpty() && field.getValue().standard().isEmpty())
                .map(Map.Entry::getKey).collect(Collectors.toSet());
    }

    private static String title(Draft draft, Content role) {
        return Optional.ofNullable(draft.company().roleTitles().get(role.key())).map(RoleTitle::text).orElseGet(role::title);
    }

    private static Optional<List<String>> texts(Draft draft, String field) {
        return draft.content().answers().orElse(draft.company().profile()).to(field).map(answer -> answer.texts());
    }

    private static Optional<Value> sample(Draft draft, String name, Field field) {
        try {
            var given = texts(draft, name);
            return given.isPresent() ? Optional.of(field.read(given.get())) : field.sample();
        } catch (IllegalArgumentException _) {
            // an answer that does not fit is reported where it was given
            return Optional.empty();
        }
    }

    /** The text with values in place of placeholders; those without a value stay. */
    public String filled(String written) {
        return pieces(written).stream().map(Piece::words).collect(Collectors.joining());
    }

    Node filled(Node written) {
        return written.map(scalar -> scalar.text().contains("<<")
                ? new Node.Scalar(filled(scalar.text()), scalar.place())
                : scalar);
    }

    /** The text in pieces, in order. */
    public List<Piece> pieces(String written) {
        var pieces = new ArrayList<Piece>();
        var found = PLACEHOLDER.matcher(written);
        int at = 0;
        while (found.find()) {
            addWords(pieces, written.substring(at, found.start()));
            pieces.add(piece(found.group(1), found.group()));
            at = found.end();
        }
        addWords(pieces, written.substring(at));
        return pieces;
    }

    private static void addWords(List<Piece> pieces, String words) {
        if (!words.isEmpty()) {
            pieces.add(Piece.words(words));
        }
    }

    private Piece piece(String name, String otherwise) {
        return new Piece(values.getOrDefault(name, otherwise), questions.containsKey(name) ? name : "", open.contains(name));
    }
}
