package io.sopwright;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.time.Duration;

/** How long this thread works, however busy the machine is with other things. */
public final class CpuTime {

    private CpuTime() {}

    /** Fails when the work took more of this thread's time than that. */
    public static void atMost(Duration limit, Runnable work) {
        var threads = ManagementFactory.getThreadMXBean();
        long start = threads.getCurrentThreadCpuTime();
        work.run();
        var took = Duration.ofNanos(threads.getCurrentThreadCpuTime() - start);
        assertTrue(took.compareTo(limit) <= 0, () -> "took " + took.toMillis() + " ms, not " + limit.toMillis());
    }
}
