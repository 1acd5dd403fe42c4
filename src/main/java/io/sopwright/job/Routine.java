package io.sopwright.job;

import java.time.Duration;

/** Work that is done again and again for the whole installation, on one node at a time. */
public interface Routine {

    /** Its name, for ever: {@code deliver-mail}. */
    String name();

    /** How long to rest between two times. */
    Duration pause();

    /** Does the work once. */
    void run();
}
