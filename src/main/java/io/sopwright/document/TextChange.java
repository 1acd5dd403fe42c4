package io.sopwright.document;

import io.sopwright.notation.Notation;
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
 * A clause of the template that a company says otherwise: replaced, followed by a new one, or left out.
 *
 * @param clause the number of the template's clause
 * @param text the new words; empty for a clause that is left out
 */
public record TextChange(Kind kind, Located clause, Optional<Node.Scalar> text) {

    /** What happens to the clause. */
    public enum Kind {
        /** It reads otherwise. */
        REPLACE,
        /** New text follows it. */
        ADD_AFTER,
        /** It goes. */
        REMOVE
    }

    /** A clause number and where it was written. */
    public record Located(String number, Place place) {

        private static final Shape<Located> SHAPE = Shapes.located(
                Notation.CLAUSE, Located::new,
                Located::number);
    }

    private static final Shape<Node.Scalar> TEXT = Shapes.as(Shapes.NODE, TextChange::scalar, scalar -> scalar);

    private static final Part<TextChange, Optional<Located>> REPLACE = clause("replace", Kind.REPLACE,
            "the clause that reads otherwise");
    private static final Part<TextChange, Optional<Node.Scalar>> WITH = text("with", Kind.REPLACE, "its new words");
    private static final Part<TextChange, Optional<Located>> AFTER = clause("after", Kind.ADD_AFTER,
            "the clause that new text follows");
    private static final Part<TextChange, Optional<Node.Scalar>> ADD = text("add", Kind.ADD_AFTER, "the new text");
    private static final Part<TextChange, Optional<Located>> REMOVE = clause("remove", Kind.REMOVE, "the clause that goes");

    static final Shape<TextChange> SHAPE = new RecordShape<>("change of the text", List.of(REPLACE, WITH, AFTER, ADD, REMOVE),
            in -> only(Stream.of(of(Kind.REPLACE, in.get(REPLACE), in.get(WITH)), of(Kind.ADD_AFTER, in.get(AFTER), in.get(ADD)),
                    of(Kind.REMOVE, in.get(REMOVE), Optional.empty()))));

    /** The new words with the place of each character, ending in an empty line. */
    Source source() {
        return text.map(words -> Source.joined("change", List.of(words.source(), new Source("end", "\n\n", words.place(), 0))))
                .orElseThrow(() -> new IllegalStateException("A removed clause has no words: " + clause));
    }

    private static Part<TextChange, Optional<Located>> clause(String key, Kind kind, String about) {
        return Part.maybe(key, Located.SHAPE, change -> change.kind == kind ? Optional.of(change.clause) : Optional.empty(),
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

    private static Optional<TextChange> of(Kind kind, Optional<Located> clause, Optional<Node.Scalar> text) {
        boolean complete = kind == Kind.REMOVE || clause.isPresent() == text.isPresent();
        if (!complete) {
            throw unclear();
        }
        return clause.map(number -> new TextChange(kind, number, text));
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
