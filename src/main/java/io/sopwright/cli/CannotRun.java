package io.sopwright.cli;

import java.io.Serial;

/** A command cannot be carried out at all; the message is one sentence for whoever gave it. Exit code 2. */
final class CannotRun extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    CannotRun(String sentence) {
        super(sentence);
    }
}
