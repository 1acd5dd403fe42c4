package io.sopwright.server;

import io.sopwright.job.Routine;
import java.time.Duration;

/** A routine made of a piece of work. */
record Repeated(String name, Duration pause, Runnable work) implements Routine {

    @Override
    public void run() {
        work.run();
    }
}
