package io.sopwright.picture;

import java.io.Serial;

/** An upload that cannot be used as a picture. */
public final class InvalidPicture extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final String sentence;

    InvalidPicture(String sentence) {
        super(sentence);
        this.sentence = sentence;
    }

    InvalidPicture(String sentence, Throwable cause) {
        super(sentence, cause);
        this.sentence = sentence;
    }

    /** What is wrong and what to do, for the person who uploaded it. */
    public String sentence() {
        return sentence;
    }
}
