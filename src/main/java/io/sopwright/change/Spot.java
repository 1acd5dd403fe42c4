package io.sopwright.change;

import java.util.Optional;

/**
 * A place in a list: behind one entry, before another, or at the end when neither is said.
 *
 * @param after the key of the entry that comes before it
 * @param before the key of the entry that comes behind it
 */
public record Spot(Optional<String> after, Optional<String> before) {

    /** Behind everything else. */
    public static final Spot END = new Spot(Optional.empty(), Optional.empty());

    public Spot {
        if (after.isPresent() && before.isPresent()) {
            throw new IllegalArgumentException("Say after or before which entry, not both.");
        }
    }

    /** Behind the entry with that key. */
    public static Spot after(String key) {
        return new Spot(Optional.of(key), Optional.empty());
    }

    /** Before the entry with that key. */
    public static Spot before(String key) {
        return new Spot(Optional.empty(), Optional.of(key));
    }
}
