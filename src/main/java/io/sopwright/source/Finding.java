package io.sopwright.source;

import java.util.Locale;

/**
 * Something wrong, where it is, and what to do about it.
 *
 * @param sentence one plain sentence for the author of the text: names the field or word and what to do; control characters and line
 *        breaks in what it quotes become blanks, and what is longer than 1,000 characters is cut in its middle
 */
public record Finding(Severity severity, Place place, String sentence) {

    /** What a finding means for the text it was found in. */
    public enum Severity {
        /** The text cannot be used. */
        ERROR,
        /** The text can be used, and its author should look again. */
        WARNING;

        /** {@code error} or {@code warning}, as compilers say it. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private static final int LONGEST = 1_000;
    private static final int END = 300;

    public Finding {
        sentence = (sentence.length() > LONGEST ? cut(sentence) : sentence).replaceAll("\\s*\\p{Cc}\\s*", " ");
    }

    /** The beginning and the end: what is wrong stands behind what is quoted. */
    private static String cut(String sentence) {
        return (sentence.substring(0, LONGEST - END) + "…" + sentence.substring(sentence.length() - END))
                .replaceAll("\\p{Cs}", "");
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
