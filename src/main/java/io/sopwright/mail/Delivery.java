package io.sopwright.mail;

import java.io.IOException;

/** A way on which mail leaves. */
interface Delivery {

    /**
     * Delivers a mail; the same one again when nobody knows whether it arrived, with the same id.
     *
     * @throws IOException when it did not leave
     */
    void deliver(MailRow mail) throws IOException;
}
