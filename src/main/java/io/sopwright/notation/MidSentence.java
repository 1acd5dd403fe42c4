package io.sopwright.notation;

import java.util.Locale;

/** Words that begin a line, as they read inside a sentence. */
final class MidSentence {

    private MidSentence() {}

    /** With a small letter at the beginning; an abbreviation keeps its capitals. */
    static String of(String words) {
        boolean abbreviation = words.length() > 1 && Character.isUpperCase(words.charAt(1));
        return abbreviation ? words : words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1);
    }
}
