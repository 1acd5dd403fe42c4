package io.sopwright.bench.web;

import io.sopwright.testing.Browser;
import java.util.ArrayList;
import java.util.List;

/** Requests for one page that go round over companies. */
final class Visits {

    private static final double NANOSECONDS = 1e6;

    /** A page of a company, in a browser in which its owner is signed in. */
    record Visit(Browser browser, String path) {}

    private final List<Visit> round;
    private final int requests;
    private final List<Double> millis = new ArrayList<>();
    private int next;

    /** @param requests how many one run is */
    Visits(List<Visit> round, int requests) {
        this.round = List.copyOf(round);
        this.requests = requests;
    }

    void run() {
        for (int request = 0; request < requests; request++) {
            var visit = round.get(next++ % round.size());
            long start = System.nanoTime();
            var reply = visit.browser().get(visit.path());
            millis.add((System.nanoTime() - start) / NANOSECONDS);
            if (reply.status() != 200 || !reply.body().contains("class=\"task")) {
                throw new IllegalStateException(visit.path() + ": " + reply.status() + " " + reply.text());
            }
        }
    }

    /** How long each request took since they were forgotten. */
    List<Double> millis() {
        return List.copyOf(millis);
    }

    void forget() {
        millis.clear();
    }
}
