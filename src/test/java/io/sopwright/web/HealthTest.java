package io.sopwright.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.sopwright.testing.Application;
import io.sopwright.testing.WithApplication;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(WithApplication.class)
class HealthTest {

    @Test
    void a_running_program_is_alive_and_ready(Application app) {
        assertEquals("alive", app.browser().get("/health/live").body());
        assertEquals("ready", app.browser().get("/health/ready").body());
    }

    @Test
    void metrics_are_for_the_bearer_of_the_token(Application app) {
        var metrics = app.browser().get("/metrics", "Authorization", "Bearer " + Application.METRICS_TOKEN);
        assertEquals(200, metrics.status());
        assertTrue(metrics.body().contains("jvm_memory_used_bytes"), metrics.body());
        assertTrue(metrics.body().contains("hikaricp_connections"), metrics.body());
    }

    @Test
    void to_others_there_are_no_metrics(Application app) {
        assertEquals(404, app.browser().get("/metrics").status());
        assertEquals(404, app.browser().get("/metrics", "Authorization", "Bearer guess").status());
    }
}
