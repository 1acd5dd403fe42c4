package io.sopwright.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Runs the benchmark methods of a class in turns, each turn of each in a JVM of its own. The figure is the median of the single calls: calls
 * during which the machine did something else do not move it.
 */
final class Jmh {

    private static final int TURNS = 3;
    private static final int WARM_UPS = 4;
    private static final int MEASUREMENTS = 4;
    private static final double MEDIAN = 50;

    private final Map<String, List<Double>> nanoseconds = new LinkedHashMap<>();

    Jmh(Class<?> benchmarks, String... methods) throws RunnerException {
        for (int turn = 0; turn < TURNS; turn++) {
            for (var method : methods) {
                nanoseconds.computeIfAbsent(method, _ -> new ArrayList<>()).add(measure(benchmarks, method));
            }
        }
    }

    private static double measure(Class<?> benchmarks, String method) throws RunnerException {
        var options = new OptionsBuilder().include("^" + benchmarks.getName().replace(".", "\\.") + "\\." + method + "$")
                .mode(Mode.SampleTime).forks(1)
                .warmupIterations(WARM_UPS).warmupTime(TimeValue.seconds(1))
                .measurementIterations(MEASUREMENTS).measurementTime(TimeValue.seconds(1))
                .verbosity(VerboseMode.SILENT).shouldFailOnError(true).build();
        var result = new Runner(options).runSingle().getPrimaryResult();
        return result.getStatistics().getPercentile(MEDIAN) * (result.getScoreUnit().startsWith("us") ? 1_000 : 1);
    }

    /** The middle one of the turns. */
    double nanoseconds(String method) {
        return Figures.median(nanoseconds.getOrDefault(method, List.of()));
    }

    void report(Report report) {
        nanoseconds.keySet()
                .forEach(method -> report.figure(method.replace('_', ' '), nanoseconds(method) / 1_000, "µs"));
    }
}
