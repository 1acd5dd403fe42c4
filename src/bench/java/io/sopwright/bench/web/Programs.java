package io.sopwright.bench.web;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Starts the built program in processes of its own, with the options that {@code ./sopwright} gives a server. */
record Programs(Path home, Path jar, Path work) {

    private static final int OK = 200;
    private static final Duration PAUSE = Duration.ofMillis(5);

    /** A command that serves, and where. */
    record Served(List<String> command, Map<String, String> variables, int port) {

        private URI page() {
            return URI.create("http://localhost:" + port + "/sign-in");
        }
    }

    /** A server that runs. */
    record Running(Process process) implements AutoCloseable {

        /** What of its memory is in the machine's. */
        double residentMegabytes() throws IOException {
            return Files.readAllLines(Path.of("/proc/" + process.pid() + "/status")).stream()
                    .filter(line -> line.startsWith("VmRSS:")).mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")))
                    .sum() / 1024;
        }

        @Override
        public void close() {
            process.destroyForcibly();
            process.onExit().join();
        }
    }

    /** One that nobody listens on. */
    static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    /** Runs a command to its end. */
    void run(List<String> options, List<String> command) throws IOException, InterruptedException {
        if (process(options, command, Map.of()).waitFor() != 0) {
            throw failed();
        }
    }

    /** Starts a server for the first time, which prepares its database, gives it some time for its jobs, and ends it. */
    void prepare(List<String> options, Served served, Duration time) throws IOException, InterruptedException {
        var process = process(options, served.command(), served.variables());
        while (!Files.readString(log()).contains("Sopwright is at")) {
            requireAlive(process);
            Thread.sleep(PAUSE);
        }
        Thread.sleep(time);
        process.destroy();
        process.onExit().join();
    }

    /** Starts a server; returns as soon as it has given its first page. */
    Running start(List<String> options, Served served) throws IOException, InterruptedException {
        var process = process(options, served.command(), served.variables());
        try (var visitor = HttpClient.newHttpClient()) {
            while (!answers(visitor, served.page())) {
                requireAlive(process);
                Thread.sleep(PAUSE);
            }
        }
        return new Running(process);
    }

    private static boolean answers(HttpClient visitor, URI page) throws InterruptedException {
        try {
            return visitor.send(HttpRequest.newBuilder(page).build(), HttpResponse.BodyHandlers.ofString()).statusCode() == OK;
        } catch (IOException _) {
            // nobody listens yet, or only somebody who looks whether the port is free
            return false;
        }
    }

    private Process process(List<String> options, List<String> command, Map<String, String> variables) throws IOException {
        var words = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC", "-Xmx1g", "-Xmn48m", "-Djava.awt.headless=true", "--sun-misc-unsafe-memory-access=allow",
                "--enable-native-access=ALL-UNNAMED", "-Dsopwright.home=" + home, "-Xlog:aot*=off", "-Xlog:cds*=off"));
        words.addAll(options);
        words.addAll(List.of("-jar", jar.toString()));
        words.addAll(command);
        var builder = new ProcessBuilder(words).redirectErrorStream(true).redirectOutput(log().toFile());
        builder.environment().putAll(variables);
        return builder.start();
    }

    private Path log() {
        return work.resolve("log");
    }

    private void requireAlive(Process process) throws IOException {
        if (!process.isAlive()) {
            throw failed();
        }
    }

    private IllegalStateException failed() throws IOException {
        return new IllegalStateException(Files.readString(log()));
    }
}
