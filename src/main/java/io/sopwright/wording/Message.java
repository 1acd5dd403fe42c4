package io.sopwright.wording;

import java.util.List;

/**
 * Something to say, in no language yet.
 *
 * @param key {@code file.key}
 * @param arguments what stands in its places: texts and numbers; never a part of the pattern
 */
public record Message(String key, List<Object> arguments) {

    public Message {
        arguments = List.copyOf(arguments);
    }

    /** The sentence of that key with those arguments. */
    public static Message of(String key, Object... arguments) {
        return new Message(key, List.of(arguments));
    }
}
