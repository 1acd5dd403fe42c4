package io.sopwright.refusal;

import io.sopwright.wording.Message;

/** Something that was asked for and is not done: says why, and what to do. Whatever was begun is undone. */
public abstract sealed class Refusal extends RuntimeException permits NoSuch, NotAllowed, Conflict, Invalid, TooMany {

    private static final long serialVersionUID = 1L;

    private final transient Message sentence;

    Refusal(Message sentence) {
        // no stack trace: a refusal is an answer, not a fault
        super(sentence.key(), null, false, false);
        this.sentence = sentence;
    }

    /** What to tell the person who asked. */
    public Message sentence() {
        return sentence;
    }
}
