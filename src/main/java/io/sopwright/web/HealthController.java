package io.sopwright.web;

import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import io.micronaut.context.annotation.Value;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.sopwright.database.Liveliness;
import io.sopwright.refusal.NoSuch;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;

/** How the program is, for those who run it. */
@Controller
@ExecuteOn(TaskExecutors.BLOCKING)
@Produces(MediaType.TEXT_PLAIN)
final class HealthController {

    private final Liveliness database;
    private final PrometheusMeterRegistry metrics;
    private final String token;

    HealthController(Liveliness database, PrometheusMeterRegistry metrics, @Value("${sopwright.metrics-token}") String token) {
        this.database = database;
        this.metrics = metrics;
        this.token = token;
    }

    /** Whether the process runs: if not, start it anew. */
    @Anonymous
    @Get("/health/live")
    String live() {
        return "alive";
    }

    /** Whether it can serve: if not, send nobody here for now. */
    @Anonymous
    @Get("/health/ready")
    HttpResponse<String> ready() {
        return database.answers()
                ? HttpResponse.ok("ready")
                : HttpResponse.<String>status(HttpStatus.SERVICE_UNAVAILABLE).body("the database does not answer");
    }

    /** What was measured, in Prometheus' text format, for the bearer of the token; to others it does not exist. */
    @Anonymous
    @Get("/metrics")
    String metrics(@Header(defaultValue = "") String authorization) {
        boolean allowed = !token.isEmpty() && MessageDigest.isEqual(authorization.getBytes(StandardCharsets.UTF_8),
                ("Bearer " + token).getBytes(StandardCharsets.UTF_8));
        if (!allowed) {
            throw new NoSuch();
        }
        return metrics.scrape();
    }
}
