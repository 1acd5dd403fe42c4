package io.sopwright.refusal;

import io.sopwright.wording.Message;

/** It is theirs, but their role does not do this. */
public final class NotAllowed extends Refusal {

    private static final long serialVersionUID = 1L;

    /** @param sentence who may do it instead */
    public NotAllowed(Message sentence) {
        super(sentence);
    }
}
