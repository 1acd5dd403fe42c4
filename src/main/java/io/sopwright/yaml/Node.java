package io.sopwright.yaml;

import io.sopwright.source.Place;
import io.sopwright.source.Source;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/** A piece of YAML and where it was written. */
public sealed interface Node {

    /** Its first character. */
    Place place();

    /** What people call this kind of node: "a text", "a list", "a mapping". */
    String kind();

    /** Whether the other one says the same in the same order, wherever it was written. */
    default boolean isSameAs(Node other) {
        return switch (this) {
            case Scalar scalar -> other instanceof Scalar text && text.text.equals(scalar.text);
            case Sequence list -> other instanceof Sequence items && areSame(list.items, items.items);
            case Mapping mapping -> other instanceof Mapping entries
                    && List.copyOf(mapping.entries.keySet()).equals(List.copyOf(entries.entries.keySet()))
                    && areSame(mapping.values(), entries.values());
        };
    }

    private static boolean areSame(List<Node> some, List<Node> others) {
        return some.size() == others.size()
                && IntStream.range(0, some.size()).allMatch(i -> some.get(i).isSameAs(others.get(i)));
    }

    /** The same tree with each scalar replaced. */
    Node map(UnaryOperator<Scalar> change);

    /**
     * The node that {@code path} leads to: through mappings by key and through lists by the {@code key} or {@code id} of the entry, or by its
     * index counted from 0.
     */
    default Optional<Node> find(String... path) {
        Optional<Node> here = Optional.of(this);
        for (var step : path) {
            here = here.flatMap(node -> node.child(step));
        }
        return here;
    }

    /** The place of the node at {@code path}, or of the last one on the way that exists. */
    default Place placeOf(String... path) {
        Node here = this;
        for (var step : path) {
            var next = here.child(step);
            if (next.isEmpty()) {
                break;
            }
            here = next.get();
        }
        return here.place();
    }

    /** The node one step further, or nothing. */
    Optional<Node> child(String step);

    /**
     * A single value. YAML's own guesses (that {@code no} is false, that {@code 1.10} is a number) are not made: it is its text.
     *
     * @param pieces where the parts of the text were written, in order; the first starts at 0
     */
    record Scalar(String text, Place place, List<Source.Piece> pieces) implements Node {

        public Scalar {
            pieces = List.copyOf(pieces);
        }

        /** A scalar that was written as it reads. */
        public Scalar(String text, Place place) {
            this(text, place, List.of(new Source.Piece(0, place, 0)));
        }

        /** The text, with the place of each of its characters. */
        public Source source() {
            return new Source(place.source(), text, pieces);
        }

        @Override
        public String kind() {
            return "a text";
        }

        @Override
        public Scalar map(UnaryOperator<Scalar> change) {
            return change.apply(this);
        }

        @Override
        public Optional<Node> child(String step) {
            return Optional.empty();
        }
    }

    /** Entries in order. */
    record Sequence(List<Node> items, Place place) implements Node {

        public Sequence {
            items = List.copyOf(items);
        }

        @Override
        public String kind() {
            return "a list";
        }

        @Override
        public Sequence map(UnaryOperator<Scalar> change) {
            return new Sequence(items.stream().map(item -> item.map(change)).toList(), place);
        }

        @Override
        public Optional<Node> child(String step) {
            return items.stream().filter(item -> isNamed(item, step)).findFirst().or(() -> atIndex(step));
        }

        private Optional<Node> atIndex(String step) {
            boolean index = !step.isEmpty() && step.length() < 7 && step.chars().allMatch(c -> c >= '0' && c <= '9');
            return index && Integer.parseInt(step) < items.size()
                    ? Optional.of(items.get(Integer.parseInt(step)))
                    : Optional.empty();
        }

        private static boolean isNamed(Node item, String name) {
            return item.child("key").or(() -> item.child("id"))
                    .filter(key -> key instanceof Scalar scalar && scalar.text().equals(name)).isPresent();
        }
    }

    /** Keys, each once, in order, and their values. */
    record Mapping(Map<String, Entry> entries, Place place) implements Node {

        public Mapping {
            entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
        }

        @Override
        public String kind() {
            return "a mapping";
        }

        @Override
        public Mapping map(UnaryOperator<Scalar> change) {
            var changed = new LinkedHashMap<String, Entry>();
            entries.forEach((key, entry) -> changed.put(key, new Entry(entry.key, entry.value.map(change))));
            return new Mapping(changed, place);
        }

        @Override
        public Optional<Node> child(String step) {
            return Optional.ofNullable(entries.get(step)).map(Entry::value);
        }

        /** This mapping with one more or one changed value. */
        public Mapping with(String key, Node value) {
            var changed = new LinkedHashMap<>(entries);
            changed.put(key, new Entry(value.place(), value));
            return new Mapping(changed, place);
        }

        /** This mapping with all entries of another one, which win. */
        public Mapping withAll(Mapping other) {
            var changed = new LinkedHashMap<>(entries);
            changed.putAll(other.entries);
            return new Mapping(changed, place);
        }

        /** This mapping with one entry less. */
        public Mapping without(String key) {
            var changed = new LinkedHashMap<>(entries);
            changed.remove(key);
            return new Mapping(changed, place);
        }

        /** The entries with those keys, as a mapping. */
        public Mapping only(Collection<String> keys) {
            var kept = new LinkedHashMap<>(entries);
            kept.keySet().retainAll(keys);
            return new Mapping(kept, place);
        }

        /** The values, in order. */
        public List<Node> values() {
            var values = new ArrayList<Node>();
            entries.values().forEach(entry -> values.add(entry.value));
            return values;
        }
    }

    /**
     * A key's value.
     *
     * @param key where the key was written
     */
    record Entry(Place key, Node value) {}
}
