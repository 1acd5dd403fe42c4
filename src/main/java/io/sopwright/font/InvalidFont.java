package io.sopwright.font;

import java.io.Serial;

/** A font file that cannot be used in prints. */
public final class InvalidFont extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final String sentence;

    InvalidFont(String sentence) {
        super(sentence);
        this.sentence = sentence;
    }

    InvalidFont(String sentence, Throwable cause) {
        super(sentence, cause);
        this.sentence = sentence;
    }

    /** Which file it is, and why. */
    public String sentence() {
        return sentence;
    }
}
