package io.sopwright.calendar;

/** How far from an event something is due: a length of time after it, or a numbered day or week that begins with it. */
public sealed interface Offset permits Span, Ordinal {

    /**
     * Reads {@code "3 business days"} as a {@link Span} and {@code "day 5"} as an {@link Ordinal}.
     *
     * @throws IllegalArgumentException with a sentence that says what to write instead
     */
    static Offset parse(String text) {
        return Ordinal.looksLike(text) ? Ordinal.parse(text) : Span.parse(text);
    }
}
