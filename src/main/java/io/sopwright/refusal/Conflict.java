package io.sopwright.refusal;

import io.sopwright.wording.Message;

/** It cannot be done as things stand now: somebody was faster, or something has to come first. */
public final class Conflict extends Refusal {

    private static final long serialVersionUID = 1L;

    /** @param sentence how things stand, and what to do */
    public Conflict(Message sentence) {
        super(sentence);
    }
}
