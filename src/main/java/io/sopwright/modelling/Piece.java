package io.sopwright.modelling;

/**
 * A piece of what a process says: words as they are written, or the answer to a question in place of its placeholder.
 *
 * @param field the question whose answer it is; empty for words
 * @param isOpen whether nobody answered it yet
 */
public record Piece(String words, String field, boolean isOpen) {

    static Piece words(String words) {
        return new Piece(words, "", false);
    }

    /** Whether it is an answer. */
    public boolean isAnswer() {
        return !field.isEmpty();
    }
}
