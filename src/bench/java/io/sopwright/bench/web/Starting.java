package io.sopwright.bench.web;

import io.sopwright.bench.Bench;
import io.sopwright.bench.Folders;
import io.sopwright.bench.Report;
import io.sopwright.bench.Rounds;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * From the command to the first page: with what the JDK prepared ahead of time, and without. Once as an operator starts it, on MySQL, and once as a
 * newcomer does, embedded and with the sample companies.
 */
public record Starting(Path home, Path jar) implements Bench.Part {

    private static final String SECRET = "only-for-benchmarks-on-this-machine";
    private static final double OF_PLAIN = 0.5;
    private static final double RESIDENT = 350;
    private static final Duration IDLE = Duration.ofSeconds(20);

    @Override
    public void run(Report report) throws Exception {
        var work = Files.createTempDirectory("sopwright-bench");
        try (var schema = Schema.make()) {
            var size = Size.asked(report);
            var cache = work.resolve("lasting.aot");
            var programs = new Programs(home, jar, work);
            programs.run(List.of("-XX:TieredStopAtLevel=1", "-XX:AOTCacheOutput=" + cache),
                    List.of("rehearse", "--samples", home.resolve("tenants").toString(), "--data",
                            work.resolve("rehearsal").toString()));
            report.line("  the cache takes " + (Files.size(cache) >> 20) + " MB");
            var aot = List.of("-XX:AOTCache=" + cache);
            compare(report, size, "serve", aot, programs, serve(work, schema));
            compare(report, size, "demo", aot, programs, demo(work));
        } finally {
            Folders.delete(work);
        }
    }

    private static Programs.Served serve(Path work, Schema schema) throws IOException {
        int port = Programs.freePort();
        var variables = new HashMap<>(schema.variables());
        variables.putAll(Map.of("SOPWRIGHT_ADDRESS", "http://localhost:" + port, "SOPWRIGHT_PORT", Integer.toString(port),
                "SOPWRIGHT_SECRET", SECRET, "SOPWRIGHT_FOLDER", work.resolve("files").toString()));
        return new Programs.Served(List.of("serve"), variables, port);
    }

    private Programs.Served demo(Path work) throws IOException {
        int port = Programs.freePort();
        return new Programs.Served(List.of("demo", "--samples", home.resolve("tenants").toString(), "--data",
                work.resolve("demo").toString(), "--port", Integer.toString(port)), Map.of(), port);
    }

    private static void compare(Report report, Size size, String name, List<String> aot, Programs programs,
            Programs.Served served) throws Exception {
        var plain = name + ", plain";
        var cached = name + ", with AOT cache";
        programs.prepare(aot, served, IDLE);
        var rounds = new Rounds().compare(plain, () -> programs.start(List.of(), served).close())
                .compare(cached, () -> programs.start(aot, served).close()).run(0, size.of(7, 1));
        rounds.report(report);
        report.atMost(name + ", AOT cache / plain", rounds.ratio(cached, plain), OF_PLAIN);
        try (var idle = programs.start(aot, served)) {
            Thread.sleep(IDLE);
            report.atMost(name + ", resident when idle, MB", idle.residentMegabytes(), RESIDENT);
        }
    }
}
