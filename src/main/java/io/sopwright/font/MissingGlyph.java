package io.sopwright.font;

import java.io.Serial;

/** A text with a character that no font has. */
public final class MissingGlyph extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final String sentence;

    MissingGlyph(int codePoint, String text) {
        this(sentence(codePoint, text));
    }

    private MissingGlyph(String sentence) {
        super(sentence);
        this.sentence = sentence;
    }

    /** Which character it is, in which text, and what to do. */
    public String sentence() {
        return sentence;
    }

    static String sentence(int codePoint, String context) {
        return "The PDF fonts have no glyph for ‘%s’ (U+%04X) in “%s”: add a font folder or change the text."
                .formatted(Character.toString(codePoint), codePoint, context);
    }
}
