package io.sopwright.source;

/**
 * Something wrong, where it is, and what to do about it.
 *
 * @param sentence one plain sentence for the author of the text: names the field or word and what to do
 */
public record Finding(Severity severity, Place place, String sentence) {

    /** What a finding means for the text it was found in. */
    public enum Severity {
        /** The text cannot be used. */
        ERROR,
        /** The text can be used, and its author should look again. */
        WARNING
    }

    /** A finding that stops the text from being used. */
    public static Finding error(Place place, String sentence) {
        return new Finding(Severity.ERROR, place, sentence);
    }

    /** A finding that the author should know. */
    public static Finding warning(Place place, String sentence) {
        return new Finding(Severity.WARNING, place, sentence);
    }

    /** Whether the text cannot be used. */
    public boolean isError() {
        return severity == Severity.ERROR;
    }

    /** {@code source:line:column: sentence}. */
    @Override
    public String toString() {
        return place + ": " + sentence;
    }
}
