package io.sopwright.testing;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Waits for what a job does, which nobody can hurry. */
public final class Patience {

    private static final Duration LONGEST = Duration.ofMinutes(2);
    private static final Duration PAUSE = Duration.ofMillis(50);

    private Patience() {}

    /** Goes on when it is so; fails after two minutes. */
    public static void until(BooleanSupplier so) {
        long end = System.nanoTime() + LONGEST.toNanos();
        while (!so.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("It did not come to be within " + LONGEST);
            }
            pause();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
