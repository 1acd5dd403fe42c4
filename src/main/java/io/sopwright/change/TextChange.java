package io.sopwright.change;

import io.sopwright.markdown.Portion;
import io.sopwright.source.InvalidText;
import io.sopwright.source.Place;
import io.sopwright.source.Source;
import io.sopwright.yaml.Node;
import io.sopwright.yaml.Part;
import io.sopwright.yaml.RecordShape;
import io.sopwright.yaml.Shape;
import io.sopwright.yaml.Shapes;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A portion of the template's text that a company says otherwise: replaced, followed by a new one, or left out.
 *
 * @param portion which one: a clause by its number, a heading, what stands behind a clause, or the start
 * @param text the new words; empty for one that is left out
 */
public record TextChange(Kind kind, Located portion, Optional<Node.Scalar> text) {

    /** What happens to the portion. */
    public enum Kind {
        /** It reads otherwise. */
        REPLACE,
        /** New text follows it. */
        ADD_AFTER,
        /** It goes. */
        REMOVE
    }

    /** The name of a portion and where it was written. */
    public record Located(String name, Place place) {

        private static final Shape<Located> SHAPE = Shapes.located(
                Shapes.matching(Portion.NAME,
                        "is no part of a text: write a clause as \"1.2\", a heading as \"## Scope\", behind 1.2, or start"),
                Located::new, Located::name);
    }

    private static final Shape<Node.Scalar> TEXT = Shapes.as(Shapes.NODE, TextChange::scalar, scalar -> scalar);

    private static final Part<TextChange, Optional<Located>> REPLACE = portion("replace", Kind.REPLACE,
            "the clause or heading that reads otherwise");
    private static final Part<TextChange, Optional<Node.Scalar>> WITH = text("with", Kind.REPLACE, "its new words");
    private static final Part<TextChange, Optional<Located>> AFTER = portion("after", Kind.ADD_AFTER,
            "the clause or heading that new text follows");
    private static final Part<TextChange, Optional<Node.Scalar>> ADD = text("add", Kind.ADD_AFTER, "the new text");
    private static final Part<TextChange, Optional<Located>> REMOVE = portion("remove", Kind.REMOVE,
            "the clause or heading that goes");

    private static final Shape<TextChange> SHAPE = new RecordShape<>("change of the text",
            List.of(REPLACE, WITH, AFTER, ADD, REMOVE),
            in -> only(Stream.of(of(Kind.REPLACE, in.get(REPLACE), in.get(WITH)), of(Kind.ADD_AFTER, in.get(AFTER), in.get(ADD)),
                    of(Kind.REMOVE, in.get(REMOVE), Optional.empty()))));

    /** How a change is written. */
    public static Shape<TextChange> shape() {
        return SHAPE;
    }

    /** The new words with the place of each character. */
    Source source() {
        return text.map(TextChange::trimmed)
                .orElseThrow(() -> new IllegalStateException("A removed portion has no words: " + portion));
    }

    /** Without blank lines around them. */
    private static Source trimmed(Node.Scalar words) {
        var source = words.source();
        int end = words.text().stripTrailing().length();
        int start = words.text().substring(0, end).lastIndexOf('\n', end - words.text().strip().length()) + 1;
        return source.part(start, end);
    }

    private static Part<TextChange, Optional<Located>> portion(String key, Kind kind, String about) {
        return Part.maybe(key, Located.SHAPE, change -> change.kind == kind ? Optional.of(change.portion) : Optional.empty(),
                about);
    }

    private static Part<TextChange, Optional<Node.Scalar>> text(String key, Kind kind, String about) {
        return Part.maybe(key, TEXT, change -> change.kind == kind ? change.text : Optional.empty(), about);
    }

    private static Node.Scalar scalar(Node node) {
        if (node instanceof Node.Scalar scalar && !scalar.text().isBlank()) {
            return scalar;
        }
        throw new InvalidText(node.place(), "Write the words of the clause here.");
    }

    private static Optional<TextChange> of(Kind kind, Optional<Located> portion, Optional<Node.Scalar> text) {
        boolean complete = kind == Kind.REMOVE || portion.isPresent() == text.isPresent();
        if (!complete) {
            throw unclear();
        }
        return portion.map(name -> new TextChange(kind, name, text));
    }

    private static TextChange only(Stream<Optional<TextChange>> candidates) {
        var changes = candidates.flatMap(Optional::stream).toList();
        if (changes.size() != 1) {
            throw unclear();
        }
        return changes.getFirst();
    }

    private static IllegalArgumentException unclear() {
        return new IllegalArgumentException("A change says replace and with, after and add, or remove.");
    }
}
