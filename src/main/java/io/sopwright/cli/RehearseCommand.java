package io.sopwright.cli;

import io.sopwright.server.Server;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.net.CookieManager;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * {@code rehearse}: starts a demonstration, goes through its first pages as a visitor, and stops. The launcher does so after a build, for a JVM that
 * remembers what it loads (JEP 514).
 */
@Command(name = "rehearse", hidden = true, description = "Starts a demonstration in an empty folder, looks at its first pages, and stops.")
final class RehearseCommand implements Callable<Integer> {

    private static final List<String> PAGES = List.of("/tasks", "/documents", "/clients", "/onboardings", "/company/people");

    @Option(names = "--data", paramLabel = "DIR", required = true, description = "an empty folder, to be thrown away")
    private Path data = Path.of("");

    @Option(names = "--samples", paramLabel = "DIR", required = true, description = "the companies to take in")
    private Path samples = Path.of("");

    @Mixin
    private Home home = new Home();

    @Override
    public Integer call() throws IOException, SQLException, InterruptedException {
        var settings = new DataFolder(data).settings(freePort(), home.shelfFolder());
        try (var server = Server.start(settings, Clock.systemUTC());
                var visitor = HttpClient.newBuilder().cookieHandler(new CookieManager()).build()) {
            var companies = new SampleCompanies(samples, new PrintWriter(Writer.nullWriter()));
            companies.prepare(server);
            signIn(visitor, settings.address(), companies.visitor());
            for (var page : PAGES) {
                look(visitor, settings.address() + "/c/" + companies.visited() + page);
            }
        }
        return CommandLine.ExitCode.OK;
    }

    private static void signIn(HttpClient visitor, String address, String email) throws IOException, InterruptedException {
        look(visitor, address + "/sign-in");
        var form = "email=" + URLEncoder.encode(email, StandardCharsets.UTF_8) + "&password=" + SampleCompanies.PASSWORD;
        send(visitor, HttpRequest.newBuilder(URI.create(address + "/sign-in")).header("Sec-Fetch-Site", "same-origin")
                .header("Content-Type", "application/x-www-form-urlencoded").POST(HttpRequest.BodyPublishers.ofString(form)));
    }

    private static void look(HttpClient visitor, String page) throws IOException, InterruptedException {
        send(visitor, HttpRequest.newBuilder(URI.create(page)));
    }

    private static void send(HttpClient visitor, HttpRequest.Builder request) throws IOException, InterruptedException {
        var response = visitor.send(request.build(), HttpResponse.BodyHandlers.discarding());
        if (response.statusCode() >= 400) {
            throw new CannotRun("the rehearsal met " + response.statusCode() + " at " + response.uri());
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
