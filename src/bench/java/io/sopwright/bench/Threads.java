package io.sopwright.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Collections;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.LongAdder;

/** Threads that do the same work over and over, and what it costs them. */
final class Threads implements AutoCloseable {

    private static final int TIMES = 32;
    private static final double NANOSECONDS = 1e6;

    private final int count;
    private final Callable<?> work;
    private final ExecutorService threads;
    private final ThreadMXBean meter = ManagementFactory.getThreadMXBean();
    private final LongAdder processorNanos = new LongAdder();
    private final LongAdder blockedMillis = new LongAdder();
    private double collectorMillis;
    private int prints;

    Threads(int count, Callable<?> work) {
        this.count = count;
        this.work = work;
        this.threads = Executors.newFixedThreadPool(count);
        meter.setThreadContentionMonitoringEnabled(true);
    }

    /** Does the work eight times, shared among the threads. */
    void run() throws Exception {
        var collected = Machine.collectorCpu();
        for (var done : threads.invokeAll(Collections.nCopies(TIMES, this::measured))) {
            done.get();
        }
        collectorMillis += Machine.collectorCpu().minus(collected).toMillis();
        prints += TIMES;
    }

    private Object measured() throws Exception {
        long thread = Thread.currentThread().threadId();
        long processor = meter.getCurrentThreadCpuTime();
        long blocked = meter.getThreadInfo(thread).getBlockedTime();
        var result = work.call();
        processorNanos.add(meter.getCurrentThreadCpuTime() - processor);
        blockedMillis.add(meter.getThreadInfo(thread).getBlockedTime() - blocked);
        return result;
    }

    void forget() {
        processorNanos.reset();
        blockedMillis.reset();
        collectorMillis = 0;
        prints = 0;
    }

    /** How long one print takes when every thread has a processor to itself: the collector stops them all. */
    double millisAPrint() {
        return ((processorNanos.sum() / NANOSECONDS + blockedMillis.sum()) / count + collectorMillis) / prints;
    }

    void report(Report report, String name) {
        report.figure(name, processorNanos.sum() / NANOSECONDS / prints, String.format(Locale.ROOT,
                "ms of processor time; blocked %.1f, stopped by the collector %.1f", 1.0 * blockedMillis.sum() / prints,
                collectorMillis / prints));
    }

    @Override
    public void close() {
        threads.close();
    }
}
