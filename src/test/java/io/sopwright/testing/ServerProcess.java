package io.sopwright.testing;

import io.sopwright.database.DatabaseSettings;
import io.sopwright.server.Server;
import io.sopwright.server.ServerSettings;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;

/** The application in a process of its own, which can be killed. */
public final class ServerProcess implements AutoCloseable {

    private final Process process;

    private ServerProcess(Process process) {
        this.process = process;
    }

    /** Starts it on a database that is there, and waits until it serves. */
    public static ServerProcess start(ServerSettings settings) {
        var database = settings.database();
        var command = List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:+UseSerialGC",
                "-Dsopwright.log=ERROR", "-cp", System.getProperty("java.class.path"), ServerProcess.class.getName(),
                database.url(), database.user(), database.password(), database.owner(), database.ownerPassword(),
                settings.folder().toString(), Integer.toString(settings.port()));
        try {
            var log = new File(settings.folder().toFile(), "server.log");
            var process = new ProcessBuilder(command).redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log)).start();
            Patience.until(() -> !process.isAlive() || isReady(settings));
            return new ServerProcess(process);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static boolean isReady(ServerSettings settings) {
        try {
            return new Browser(settings.address()).get("/health/ready").status() == 200;
        } catch (UncheckedIOException _) {
            return false;
        }
    }

    /** Ends it between one instruction and the next, as {@code kill -9} does. */
    public void kill() {
        process.destroyForcibly();
        process.onExit().join();
    }

    @Override
    public void close() {
        kill();
    }

    /** The process itself. */
    public static void main(String[] words) throws SQLException, InterruptedException {
        var database = new DatabaseSettings(words[0], words[1], words[2], words[3], words[4]);
        try (var _ = Server.start(Application.settings(database, Path.of(words[5]), Integer.parseInt(words[6])),
                Clock.tick(Clock.systemUTC(), Duration.ofNanos(1000)))) {
            new CountDownLatch(1).await();
        }
    }
}
