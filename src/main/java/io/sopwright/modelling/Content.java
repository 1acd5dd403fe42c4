package io.sopwright.modelling;

import io.sopwright.change.ProcessEditing;
import io.sopwright.yaml.Node;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What an entry of a written process says, placeholders included. Parts that are not there are empty.
 *
 * @param key its stable name; that of an item is its place, counted from 0
 */
public record Content(String key, Node node) {

    static final Content NOTHING = new Content("", ProcessEditing.text(""));

    /** The entries of a section, whether it lists them or maps keys to them. */
    static Stream<Content> of(Optional<Node> section) {
        return section.stream().flatMap(node -> switch (node) {
            case Node.Sequence list -> IntStream.range(0, list.items().size()).mapToObj(i -> keyed(list.items().get(i), i));
            case Node.Mapping map ->
                map.entries().entrySet().stream().map(entry -> new Content(entry.getKey(), entry.getValue().value()));
            case Node.Scalar _ -> Stream.of();
        });
    }

    private static Content keyed(Node item, int place) {
        return new Content(text(item.child("key")).orElse(String.valueOf(place)), item);
    }

    /** What people call it. */
    public String title() {
        return node instanceof Node.Scalar scalar ? scalar.text() : text("title");
    }

    /** What a part says. */
    public String text(String... path) {
        return text(node.find(path)).orElse("");
    }

    private static Optional<String> text(Optional<Node> node) {
        return node.filter(Node.Scalar.class::isInstance).map(Node.Scalar.class::cast).map(Node.Scalar::text);
    }

    /** The texts of a part that lists them. */
    public List<String> texts(String part) {
        return node.child(part).filter(Node.Sequence.class::isInstance).map(Node.Sequence.class::cast).stream()
                .flatMap(list -> list.items().stream()).flatMap(item -> text(Optional.of(item)).stream()).toList();
    }

    /** The entries of a part. */
    public List<Content> entries(String part) {
        return of(node.child(part)).toList();
    }

    Optional<Node> part(String part) {
        return node.child(part);
    }
}
