package io.sopwright.refusal;

import io.sopwright.wording.Message;

/** It does not exist, or does not belong to the one who asks: nobody can tell the two apart. */
public final class NoSuch extends Refusal {

    private static final long serialVersionUID = 1L;

    public NoSuch() {
        super(Message.of("refusal.no_such"));
    }
}
