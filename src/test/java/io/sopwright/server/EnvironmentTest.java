package io.sopwright.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class EnvironmentTest {

    private static final Path SHELF = Path.of("policy-templates");
    private static final String SECRET = "9f2c51d07be84a6c8e13aa5d0c77f1b2";
    private static final Map<String, String> SMALL = Map.of("SOPWRIGHT_ADDRESS", "https://sops.example.com", "SOPWRIGHT_SECRET",
            SECRET);
    private static final Map<String, String> LARGE = with(SMALL,
            Map.of("SOPWRIGHT_DATABASE_URL", "jdbc:mysql://db.example.com/sopwright?useSSL=true", "SOPWRIGHT_DATABASE_USER",
                    "app",
                    "SOPWRIGHT_DATABASE_PASSWORD", "Zk4-pq8-Lm2-xv9", "SOPWRIGHT_DATABASE_OWNER", "owner",
                    "SOPWRIGHT_DATABASE_OWNER_PASSWORD", "Wd7-rt3-Hn6-bc1"));

    @Test
    void an_address_and_a_secret_are_enough_for_the_embedded_database() {
        var settings = new Environment(SMALL).server(SHELF);
        assertEquals("h2", settings.database().vendor());
        assertEquals(8080, settings.port());
    }

    @Test
    void the_start_up_line_says_where_everything_is_and_tells_no_secret() {
        var line = new Environment(with(LARGE, Map.of("SOPWRIGHT_SMTP_HOST", "smtp.example.com", "SOPWRIGHT_MAIL_FROM",
                "sops@example.com", "SOPWRIGHT_SMTP_PASSWORD", "Qa5-ws2-Ed8-rf4"))).server(SHELF).words();
        assertEquals("Sopwright is at https://sops.example.com · database mysql://db.example.com/sopwright · files in data · "
                + "mail goes to smtp.example.com:587", line);
    }

    @Test
    void everything_that_is_missing_is_said_at_once() {
        var refused = assertThrows(IllegalArgumentException.class, () -> new Environment(Map.of()).server(SHELF));
        var sentences = String.valueOf(refused.getMessage());
        assertTrue(sentences.contains("SOPWRIGHT_ADDRESS"), sentences);
        assertTrue(sentences.contains("SOPWRIGHT_SECRET"), sentences);
    }

    @Test
    void a_weak_secret_is_refused_and_not_repeated() {
        for (var weak : new String[]{"short", "a".repeat(40)}) {
            var sentence = refusal(with(SMALL, Map.of("SOPWRIGHT_SECRET", weak)));
            assertTrue(sentence.contains("SOPWRIGHT_SECRET is weak"), sentence);
            assertFalse(sentence.contains(weak), sentence);
        }
    }

    @Test
    void a_weak_password_of_the_database_is_refused() {
        var sentence = refusal(with(LARGE, Map.of("SOPWRIGHT_DATABASE_PASSWORD", "mysql")));
        assertTrue(sentence.contains("SOPWRIGHT_DATABASE_PASSWORD is weak"), sentence);
    }

    @Test
    void the_application_is_not_the_owner_of_its_audit_trail() {
        var sentence = refusal(with(LARGE, Map.of("SOPWRIGHT_DATABASE_OWNER", "app")));
        assertTrue(sentence.contains("must not be able to change its audit trail"), sentence);
    }

    @Test
    void browsers_reach_it_by_https_or_on_this_machine() {
        assertTrue(refusal(with(SMALL, Map.of("SOPWRIGHT_ADDRESS", "http://sops.example.com"))).contains("https://"));
        assertEquals("http://localhost:8080",
                new Environment(with(SMALL, Map.of("SOPWRIGHT_ADDRESS", "http://localhost:8080"))).server(SHELF).address());
    }

    @Test
    void proxies_are_addresses_and_networks() {
        for (var good : List.of("10.0.0.7", "10.0.0.0/8,192.168.1.1", " ::1 , 2001:db8::/32 ", "")) {
            assertEquals(good.strip(),
                    new Environment(with(SMALL, Map.of("SOPWRIGHT_PROXIES", good))).server(SHELF).proxies());
        }
    }

    // A1: nought bits would believe everybody, and a name may lead anywhere tomorrow
    @Test
    void what_is_no_proxy_is_refused_with_a_sentence() {
        for (var bad : List.of("0.0.0.0/0", "::/0", "10.0.0.0/33", "10.0.0.0/-1", "10.0.0.0/", "10.0.0", "300.1.1.1",
                "2130706433",
                "localhost", "proxy.example.com", "10.0.0.1 10.0.0.2", "10.0.0.1,,10.0.0.2", "*")) {
            var sentence = refusal(with(SMALL, Map.of("SOPWRIGHT_PROXIES", bad)));
            assertTrue(sentence.startsWith("SOPWRIGHT_PROXIES holds addresses"), sentence);
        }
    }

    private static String refusal(Map<String, String> variables) {
        return String.valueOf(
                assertThrows(IllegalArgumentException.class, () -> new Environment(variables).server(SHELF)).getMessage());
    }

    private static Map<String, String> with(Map<String, String> one, Map<String, String> other) {
        var both = new HashMap<>(one);
        both.putAll(other);
        return both;
    }
}
