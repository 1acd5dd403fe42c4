package io.sopwright.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.server.HttpServerConfiguration;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.sopwright.testing.Application;
import io.sopwright.testing.WithApplication;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Rows W1 to W6 of the threat model: what the server tells, and what it takes. */
@ExtendWith(WithApplication.class)
class HardeningTest {

    private static final String CANARY = "jdbc:mysql://app:canary-secret@db";

    /** A route that fails with a secret in its message. */
    @Controller("/test-fault")
    @ExecuteOn(TaskExecutors.BLOCKING)
    static final class FaultyController {

        @Anonymous
        @Get
        String fail() {
            throw new IllegalStateException(CANARY);
        }
    }

    @Test
    void W1_a_failure_tells_an_id_and_no_secret(Application app) {
        var reply = app.browser().get("/test-fault");
        assertEquals(500, reply.status());
        assertFalse(reply.body().contains("canary"), reply.body());
        assertTrue(reply.text().contains(reply.header("X-Request-Id")), reply.text());
    }

    @Test
    void W2_every_answer_has_the_security_headers(Application app) {
        for (var path : List.of("/sign-in", "/no-such-page", "/test-fault", "/c/nobody/clients", "/assets/x/tabler.css",
                "/health/live")) {
            var reply = app.browser().get(path);
            assertTrue(reply.header("Content-Security-Policy").contains("default-src 'none'"), path);
            assertEquals("nosniff", reply.header("X-Content-Type-Options"), path);
            assertEquals("DENY", reply.header("X-Frame-Options"), path);
            assertEquals("same-origin", reply.header("Referrer-Policy"), path);
        }
    }

    @Test
    void W2_no_page_needs_what_the_policy_forbids(Application app) {
        var page = app.browser().get("/sign-in").page();
        assertTrue(page.select("style, script:not([src]), [style], [onclick]").isEmpty());
    }

    @Test
    void W5_path_tricks_find_nothing(Application app) {
        for (var path : List.of("/assets/..%2f..%2fetc/passwd", "/assets/x/..%2fapplication.yml", "/assets/%00/tabler.css",
                "/assets/x/tabler.css%00.png", "/c/..%2f..%2f/clients", "/c/%2e%2e/clients", "//evil.example/c/north/clients")) {
            int status = app.browser().get(app.address() + path).status();
            assertTrue(status == 404 || status == 303 || status == 400, path + " " + status);
        }
    }

    @Test
    void W6_a_form_of_a_thousand_fields_is_read(Application app) {
        var body = IntStream.range(0, 1000).mapToObj(i -> "f" + i + "=x").collect(Collectors.joining("&"))
                + "&email=a@example.com&password=guess";
        assertEquals(401, app.browser().post("/sign-in", "application/x-www-form-urlencoded", body.getBytes(
                StandardCharsets.UTF_8), Map.of()).status());
    }

    @Test
    void W6_a_form_without_end_is_refused_with_a_sentence(Application app) {
        var body = IntStream.range(0, 3000).mapToObj(i -> "f" + i + "=x").collect(Collectors.joining("&"));
        var reply = app.browser().post("/sign-in", "application/x-www-form-urlencoded", body.getBytes(
                StandardCharsets.UTF_8), Map.of());
        assertEquals(422, reply.status());
        assertTrue(reply.text().contains("more than 2,000 fields"), reply.text());
    }

    @Test
    void W6_a_form_with_a_file_and_parts_without_end_is_refused(Application app) {
        var north = app.company("North", "Ann");
        var ann = north.owner();
        var logo = north.to("/company/letterhead/logo");
        var parts = IntStream.range(0, 3000)
                .mapToObj(i -> "--x\r\nContent-Disposition: form-data; name=\"f" + i + "\"\r\n\r\nx\r\n")
                .collect(Collectors.joining()) + "--x--\r\n";
        var action = ann.get(north.to("/company/letterhead")).form(logo).attr("action");
        int status = ann.post(action, "multipart/form-data; boundary=x", parts.getBytes(StandardCharsets.UTF_8), Map.of())
                .status();
        assertTrue(status >= 400 && status < 500, Integer.toString(status));
    }

    @Test
    void W6_a_header_without_end_is_refused(Application app) {
        var reply = app.browser().get("/sign-in", "X-Evil", "x".repeat(20_000));
        assertTrue(reply.status() >= 400 && reply.status() < 500, Integer.toString(reply.status()));
        assertTrue(reply.header("Content-Type").startsWith("text/plain"), reply.header("Content-Type"));
    }

    // that this setting drops connections is Netty's to test; that it is as short as it is, ours
    @Test
    void W6_who_sends_slowly_is_dropped_after_fifteen_seconds(Application app) {
        var settings = app.get(HttpServerConfiguration.class);
        assertEquals(Duration.ofSeconds(15), settings.getReadIdleTimeout());
        assertEquals(Duration.ofSeconds(60), settings.getIdleTimeout());
    }

    @Test
    void W6_what_is_larger_than_an_upload_may_be_is_refused(Application app) {
        var reply = app.browser().post("/sign-in", "application/x-www-form-urlencoded", new byte[17 * 1024 * 1024],
                Map.of());
        assertEquals(413, reply.status());
    }

    @Test
    void a_person_cannot_be_told_from_the_answer_to_unknown_ids(Application app) {
        var north = app.company("North", "Ann");
        var ann = north.owner();
        for (var id : List.of("0PMYA64001G4K", "zzz", "1", "%27%20or%201=1", "..%2f", "%F0%9F%98%80")) {
            assertEquals(404, ann.get(north.to("/clients/" + id)).status(), id);
        }
    }
}
