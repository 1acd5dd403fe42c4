package io.sopwright.bench;

import io.sopwright.bench.web.Companies;
import io.sopwright.bench.web.Starting;
import io.sopwright.bench.web.Ticking;
import io.sopwright.bench.web.Typing;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Runs the benchmarks that are asked for, one after the other, and ends. */
public final class Bench {

    /** A benchmark: measures and reports. */
    public interface Part {

        /** Measures. */
        void run(Report report) throws Exception;
    }

    private Bench() {}

    /** Runs those that are named, by comma, or {@code all}. */
    public static void main(String[] arguments) throws Exception {
        var home = Path.of(System.getProperty("sopwright.home", "."));
        var jar = Path.of(System.getProperty("sopwright.jar", "target/bench/sopwright-0.1.0-SNAPSHOT.jar"));
        var parts = new LinkedHashMap<String, Part>();
        parts.put("merge", new Merging());
        parts.put("checklist", new Listing());
        parts.put("pdf", new PrintingBeside(home));
        parts.put("threads", new PrintingSideBySide(home));
        parts.put("memory", new PrintingOften(home));
        parts.put("render", new Rendering(home, jar));
        parts.put("ticking", new Ticking());
        parts.put("companies", new Companies());
        parts.put("preview", new Typing());
        parts.put("start", new Starting(home, jar));
        run(parts, arguments.length == 0 ? "all" : arguments[0]);
    }

    private static void run(Map<String, Part> parts, String asked) throws Exception {
        var names = asked.equals("all") ? List.copyOf(parts.keySet()) : List.of(asked.split(",", -1));
        if (!parts.keySet().containsAll(names)) {
            throw new IllegalArgumentException("-Dbench takes all, or some of " + String.join(",", parts.keySet()));
        }
        var report = new Report(new PrintWriter(System.out, true, StandardCharsets.UTF_8));
        report.line(Machine.words());
        for (var name : names) {
            report.title(name);
            parts.getOrDefault(name, _ -> {}).run(report);
        }
    }
}
