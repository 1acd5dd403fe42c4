package io.sopwright.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.sopwright.testing.Application;
import io.sopwright.testing.WithApplication;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(WithApplication.class)
class SignInTest {

    @Test
    void somebody_who_knows_the_password_gets_in(Application app) {
        var north = app.company("North", "Ann");
        var home = north.owner().get("/");
        assertEquals(Optional.of(north.to("/tasks")), home.location());
    }

    @Test
    void a_wrong_password_keeps_the_address_and_says_what_to_do(Application app) {
        var reply = app.browser().get("/sign-in").submit("/sign-in", Map.of("email", "ann@north.example", "password", "guess"));
        assertEquals(401, reply.status());
        assertEquals("ann@north.example", reply.form("/sign-in").select("[name=email]").val());
        assertTrue(reply.text().contains("No account has this e-mail address and password"), reply.text());
    }

    @Test
    void the_eleventh_guess_is_refused_even_when_it_is_right(Application app) {
        var page = app.browser().get("/sign-in");
        for (int i = 0; i < 10; i++) {
            assertEquals(401, page.submit("/sign-in", Map.of("email", "bo@south.example", "password", "guess" + i)).status());
        }
        assertEquals(429, page.submit("/sign-in", Map.of("email", "Bo@south.example", "password", "guess")).status());
    }

    @Test
    void a_session_that_was_not_used_for_a_working_day_is_over(Application app) {
        var north = app.company("North", "Ann");
        var ann = north.owner();
        app.clock().advance(Duration.ofHours(7));
        assertEquals(303, ann.get("/").status());
        app.clock().advance(Duration.ofHours(9));
        assertEquals(Optional.of("/sign-in"), ann.get("/").location());
    }

    @Test
    void after_signing_in_one_goes_on_where_one_wanted_to(Application app) {
        var north = app.company("North", "Ann");
        var stranger = app.browser();
        var door = stranger.get(north.to("/clients"));
        assertEquals(Optional.of("/sign-in?to=" + north.to("/clients").replace("/", "%2F")), door.location());
        assertEquals(north.to("/clients"), stranger.follow(north.to("/clients")).form("/sign-in").select("[name=to]").val());
    }

    @Test
    void where_to_go_on_is_never_another_site(Application app) {
        for (var elsewhere : List.of("//evil.example", "/%5Cevil.example", "https://evil.example", "/%0d%0aSet-Cookie:x")) {
            assertEquals("/", app.browser().get("/sign-in?to=" + elsewhere).form("/sign-in").select("[name=to]").val());
        }
    }
}
