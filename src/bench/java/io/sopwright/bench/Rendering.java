package io.sopwright.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** All three companies rendered from a cold start, each by a process of its own: with what the JDK prepared ahead of time, and without. */
record Rendering(Path home, Path jar) implements Bench.Part {

    private static final double TARGET = 0.6;
    private static final int ROUNDS = 3;
    private static final String PLAIN = "plain";
    private static final String CACHE = "with AOT cache";
    private static final String QUICK = "the launcher's options";
    private static final String BOTH = "the launcher's options and AOT cache";
    private static final List<String> LAUNCHER = List.of("-XX:TieredStopAtLevel=1", "-Xmn200m");
    private static final List<String> COMPANIES = List.of("harbour-pine", "lumenwerk", "tillwise");

    @Override
    public void run(Report report) throws Exception {
        var work = Files.createTempDirectory("sopwright-bench");
        try {
            var cache = work.resolve("sopwright.aot");
            start(work, "tillwise", with(LAUNCHER, "-XX:AOTCacheOutput=" + cache));
            report.line("  the cache takes " + (Files.size(cache) >> 20) + " MB");
            var aot = "-XX:AOTCache=" + cache;
            var rounds = new Rounds().compare(PLAIN, () -> all(work, List.of()))
                    .compare(CACHE, () -> all(work, List.of(aot)))
                    .compare(QUICK, () -> all(work, LAUNCHER))
                    .compare(BOTH, () -> all(work, with(LAUNCHER, aot)))
                    .run(0, ROUNDS);
            rounds.report(report);
            report.atMost("AOT cache / plain", rounds.ratio(CACHE, PLAIN), TARGET);
            report.figure("the same, processor time", rounds.cpu(CACHE) / rounds.cpu(PLAIN), "");
            report.atMost("as ./sopwright does / plain", rounds.ratio(BOTH, PLAIN), TARGET);
            report.figure("the same, processor time", rounds.cpu(BOTH) / rounds.cpu(PLAIN), "");
        } finally {
            Folders.delete(work);
        }
    }

    private static List<String> with(List<String> options, String more) {
        return Stream.concat(options.stream(), Stream.of(more)).toList();
    }

    private void all(Path work, List<String> options) throws IOException, InterruptedException {
        for (var company : COMPANIES) {
            start(work, company, options);
        }
    }

    private void start(Path work, String company, List<String> options) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC", "-Xmx1g", "-Djava.awt.headless=true", "--sun-misc-unsafe-memory-access=allow",
                "--enable-native-access=ALL-UNNAMED", "-Dsopwright.home=" + home, "-Xlog:aot*=off", "-Xlog:cds*=off"));
        command.addAll(options);
        command.addAll(List.of("-jar", jar.toString(), "render", home.resolve("tenants").resolve(company).toString(), "--out",
                work.resolve(company).toString()));
        int exit = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(work.resolve("log").toFile()).start()
                .waitFor();
        if (exit != 0) {
            throw new IllegalStateException(Files.readString(work.resolve("log")));
        }
    }
}
