package io.sopwright.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Works that are compared, each once in every round, so that whatever else the machine does disturbs all of them alike. */
public final class Rounds {

    /** One of the works that are compared. */
    public interface Work {

        /** Does it once. */
        void run() throws Exception;
    }

    /** How long one run took: on the wall, and on the processors. */
    record Run(double wallMillis, double cpuMillis) {}

    private final Map<String, Work> works = new LinkedHashMap<>();
    private final Map<String, List<Run>> runs = new LinkedHashMap<>();

    /** Adds a work. */
    public Rounds compare(String name, Work work) {
        works.put(name, work);
        runs.put(name, new ArrayList<>());
        return this;
    }

    /** Runs each work once in every round; what warm-up rounds take is forgotten. */
    public Rounds run(int warmUp, int measured) throws Exception {
        for (int round = 0; round < warmUp + measured; round++) {
            for (var work : works.entrySet()) {
                var run = timed(work.getValue());
                if (round >= warmUp) {
                    runs.getOrDefault(work.getKey(), List.of()).add(run);
                }
            }
        }
        return this;
    }

    private static Run timed(Work work) throws Exception {
        long start = System.nanoTime();
        var cpu = Machine.cpu();
        work.run();
        return new Run((System.nanoTime() - start) / 1e6, millis(Machine.cpu().minus(cpu)));
    }

    private static double millis(Duration duration) {
        return duration.toNanos() / 1e6;
    }

    double fastest(String name) {
        return Figures.minimum(runs.getOrDefault(name, List.of()).stream().map(Run::wallMillis).toList());
    }

    /** The milliseconds that a run of it took, on the wall. */
    public double median(String name) {
        return Figures.median(runs.getOrDefault(name, List.of()).stream().map(Run::wallMillis).toList());
    }

    double cpu(String name) {
        return Figures.median(runs.getOrDefault(name, List.of()).stream().map(Run::cpuMillis).toList());
    }

    /** The median over the rounds of how one work compares with the other in the same round, on the wall. */
    public double ratio(String name, String other) {
        var ratios = new ArrayList<Double>();
        for (int round = 0; round < runs.getOrDefault(name, List.of()).size(); round++) {
            ratios.add(wall(name, round) / wall(other, round));
        }
        return Figures.median(ratios);
    }

    private double wall(String name, int round) {
        return runs.getOrDefault(name, List.of()).get(round).wallMillis();
    }

    /** Reports them all. */
    public void report(Report report) {
        works.keySet().forEach(name -> report.figure(name, median(name),
                String.format(Locale.ROOT, "ms, fastest %.1f, processor time %.1f", fastest(name), cpu(name))));
    }
}
