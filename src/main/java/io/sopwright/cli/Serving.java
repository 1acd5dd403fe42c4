package io.sopwright.cli;

import io.sopwright.server.Server;
import io.sopwright.server.ServerSettings;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import picocli.CommandLine;

/** Runs the web application until the process is asked to end. */
final class Serving {

    private final ServerSettings settings;
    private final PrintWriter out;

    Serving(ServerSettings settings, PrintWriter out) {
        this.settings = settings;
        this.out = out;
    }

    /**
     * Starts, does what is to be done first, and waits.
     *
     * @param first with the running server, before anybody is told that it runs
     */
    int untilStopped(Consumer<Server> first) {
        prepareFolder();
        refuseTakenPort();
        var ended = new CountDownLatch(1);
        try (var server = Server.start(settings, Clock.tick(Clock.systemUTC(), Duration.ofNanos(1000)))) {
            first.accept(server);
            out.println(settings.words());
            await(end(ended));
            return CommandLine.ExitCode.OK;
        } catch (SQLException unreachable) {
            throw new CannotRun(
                    "the database " + settings.database().words() + " cannot be prepared: " + unreachable.getMessage());
        } finally {
            ended.countDown();
        }
    }

    /** Opens when the process is asked to end, which it then does only after the server has. */
    private static CountDownLatch end(CountDownLatch ended) {
        var asked = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(() -> {
            asked.countDown();
            await(ended);
        }));
        return asked;
    }

    private void prepareFolder() {
        try {
            Files.createDirectories(settings.folder());
        } catch (IOException _) {
            throw new CannotRun("the folder " + settings.folder() + " cannot be made: choose one that can be written.");
        }
    }

    private void refuseTakenPort() {
        try (var socket = new ServerSocket(settings.port(), 1, InetAddress.getByName(settings.host()))) {
            socket.setReuseAddress(true);
        } catch (IOException _) {
            throw new CannotRun("something else listens on port " + settings.port() + ": choose another one.");
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
