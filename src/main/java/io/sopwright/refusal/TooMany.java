package io.sopwright.refusal;

import io.sopwright.wording.Message;

/** It was tried too often in a short time. */
public final class TooMany extends Refusal {

    private static final long serialVersionUID = 1L;

    /** @param minutes after which it may be tried again, at least one */
    public TooMany(long minutes) {
        super(Message.of("refusal.too_many", minutes));
    }
}
