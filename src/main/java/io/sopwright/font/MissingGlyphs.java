package io.sopwright.font;

import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Finds the characters of texts that would not print as they should. */
public final class MissingGlyphs {

    /** Scripts whose letters join, stack or change places by rules of the font, which the renderer does not follow. */
    private static final Set<UnicodeScript> NEEDS_SHAPING = EnumSet.of(UnicodeScript.DEVANAGARI, UnicodeScript.BENGALI,
            UnicodeScript.GURMUKHI,
            UnicodeScript.GUJARATI, UnicodeScript.ORIYA, UnicodeScript.TAMIL, UnicodeScript.TELUGU, UnicodeScript.KANNADA,
            UnicodeScript.MALAYALAM, UnicodeScript.SINHALA, UnicodeScript.TIBETAN, UnicodeScript.MYANMAR, UnicodeScript.KHMER,
            UnicodeScript.MONGOLIAN, UnicodeScript.SYRIAC, UnicodeScript.NKO, UnicodeScript.BALINESE, UnicodeScript.JAVANESE);

    private static final int CONTEXT = 20;
    /** A text in a foreign script would fill a page with its letters. */
    private static final int MAX = 10;

    private final Coverage coverage;
    private final Map<Integer, String> sentences = new LinkedHashMap<>();

    public MissingGlyphs(Coverage coverage) {
        this.coverage = coverage;
    }

    /** Looks through one more text. */
    public void check(String text) {
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            int codePoint = text.codePointAt(at);
            if (codePoint > '~' && sentences.size() < MAX && !sentences.containsKey(codePoint)) {
                checkRare(codePoint, text, at);
            }
        }
    }

    private void checkRare(int codePoint, String text, int at) {
        if (isInvisible(codePoint)) {
            return;
        }
        if (!coverage.has(codePoint)) {
            sentences.put(codePoint, MissingGlyph.sentence(codePoint, around(text, at)));
        } else if (NEEDS_SHAPING.contains(UnicodeScript.of(codePoint)) || ArabicLetters.cannotJoin(codePoint)) {
            sentences.put(codePoint,
                    "The PDF printer cannot join the letters of this script, ‘%s’ (U+%04X) in “%s”: change the text."
                            .formatted(Character.toString(codePoint), codePoint, around(text, at)));
        }
    }

    private static boolean isInvisible(int codePoint) {
        return Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint)
                || Character.getType(codePoint) == Character.FORMAT;
    }

    private static String around(String text, int at) {
        int from = text.offsetByCodePoints(at, -Math.min(CONTEXT, text.codePointCount(0, at)));
        int to = text.offsetByCodePoints(at, Math.min(CONTEXT, text.codePointCount(at, text.length())));
        return text.substring(from, to).replaceAll("\\s+", " ").strip();
    }

    /** At most ten, one for each character, for the author of the texts. */
    public Iterable<String> sentences() {
        return sentences.values();
    }
}
