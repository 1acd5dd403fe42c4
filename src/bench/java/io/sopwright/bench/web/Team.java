package io.sopwright.bench.web;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Threads of which each ticks a task of its own, all at once. */
final class Team implements AutoCloseable {

    private static final double NANOSECONDS = 1e6;

    private final List<Ticks> members;
    private final int pairs;
    private final ExecutorService threads;
    private final List<Double> millis = Collections.synchronizedList(new ArrayList<>());

    /** @param pairs how often each ticks and takes back in one run */
    Team(List<? extends Ticks> members, int pairs) {
        this.members = List.copyOf(members);
        this.pairs = pairs;
        this.threads = Executors.newFixedThreadPool(members.size());
    }

    /** Lets all of them tick. */
    void run() throws Exception {
        for (var done : threads.invokeAll(members.stream().map(this::ticking).toList())) {
            done.get();
        }
    }

    private Callable<Boolean> ticking(Ticks ticks) {
        return () -> {
            for (int pair = 0; pair < pairs; pair++) {
                time(ticks::tick);
                time(ticks::undo);
            }
            return true;
        };
    }

    /** One tick. */
    private interface Act {
        void run() throws Exception;
    }

    private void time(Act act) throws Exception {
        long start = System.nanoTime();
        act.run();
        millis.add((System.nanoTime() - start) / NANOSECONDS);
    }

    /** How many ticks one run is; taking one back counts as one. */
    int ticks() {
        return 2 * pairs * members.size();
    }

    /** How long each tick took since they were forgotten. */
    List<Double> millis() {
        return List.copyOf(millis);
    }

    void forget() {
        millis.clear();
    }

    @Override
    public void close() {
        threads.close();
    }
}
