package io.sopwright.yaml;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * One key of a record: its name, the shape of its value and how to get it from the record.
 *
 * @param <R> the record
 * @param <V> the value; what an absent key means is part of it
 * @param about one short sentence for the schema: what the key says
 */
public record Part<R, V>(String key, Shape<V> shape, Function<R, V> get, Supplier<Optional<V>> absent, String about) {

    /** A key that must be there. */
    public static <R, V> Part<R, V> needed(String key, Shape<V> shape, Function<R, V> get, String about) {
        return new Part<>(key, shape, get, Optional::empty, about);
    }

    /** A key that may be left out, which means {@code otherwise}; it is not written when it says just that. */
    public static <R, V> Part<R, V> optional(String key, Shape<V> shape, Function<R, V> get, V otherwise, String about) {
        return new Part<>(key, shape, get, () -> Optional.of(otherwise), about);
    }

    /** A key that may be left out. */
    public static <R, V> Part<R, Optional<V>> maybe(String key, Shape<V> shape, Function<R, Optional<V>> get, String about) {
        return optional(key, Shapes.maybe(shape), get, Optional.empty(), about);
    }

    /** A list that may be left out, which means that it is empty. */
    public static <R, V> Part<R, List<V>> list(String key, Shape<V> entry, Function<R, List<V>> get, String about) {
        return optional(key, Shapes.listOf(entry), get, List.of(), about);
    }

    /** A mapping from names to values that may be left out, which means that it is empty. */
    public static <R, V> Part<R, Map<String, V>> named(String key, Shape<V> entry, Function<R, Map<String, V>> get,
            String about) {
        return optional(key, Shapes.namedBy(Shapes.KEY, entry), get, Map.of(), about);
    }

    boolean isNeeded() {
        return absent.get().isEmpty();
    }
}
