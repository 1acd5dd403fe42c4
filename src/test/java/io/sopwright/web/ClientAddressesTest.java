package io.sopwright.web;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.properties.HasName;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpRequestWrapper;
import io.micronaut.http.MutableHttpRequest;
import io.micronaut.http.server.util.HttpClientAddressResolver;
import io.sopwright.identity.Attempts;
import io.sopwright.testing.Application;
import io.sopwright.testing.WithApplication;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.extension.ExtendWith;

/** Row A1 of the threat model: limits for one address are for one visitor, and nobody chooses the address for which they count. */
@ExtendWith(WithApplication.class)
class ClientAddressesTest {

    private static final ClientAddresses ADDRESSES = new ClientAddresses("10.0.0.0/24, 2001:db8::/64");

    /** A request as it comes from a peer. */
    private static final class From extends HttpRequestWrapper<Object> {

        private final InetSocketAddress peer;

        From(InetSocketAddress peer, HttpRequest<Object> request) {
            super(request);
            this.peer = peer;
        }

        @Override
        public InetSocketAddress getRemoteAddress() {
            return peer;
        }
    }

    /** @param headers name, text, name, text */
    private static String of(String peer, String... headers) {
        MutableHttpRequest<Object> request = HttpRequest.GET("/");
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        return ADDRESSES.of(new From(new InetSocketAddress(peer, 4711), request));
    }

    @Test
    void A1_a_trusted_proxy_says_who_asks() {
        assertEquals("203.0.113.5", of("10.0.0.1", "X-Forwarded-For", "203.0.113.5"));
        assertEquals("203.0.113.5", of("10.0.0.1", "X-Forwarded-For", "203.0.113.5:50123"));
        assertEquals("203.0.113.5", of("10.0.0.1", "Forwarded", "for=203.0.113.5;proto=https;by=10.0.0.1"));
        assertEquals("203.0.113.5", of("10.0.0.1", "Forwarded", "proto=https; For=\"203.0.113.5:50123\""));
        assertEquals("2001:db8:1:0:0:0:0:5", of("2001:db8::1", "Forwarded", "for=\"[2001:db8:1::5]:50123\""));
        assertEquals("2001:db8:1:0:0:0:0:5", of("10.0.0.1", "X-Forwarded-For", "2001:DB8:1::5"));
        assertEquals("203.0.113.5", of("10.0.0.1", "X-Forwarded-For", "::ffff:203.0.113.5"));
    }

    @Test
    void A1_without_a_word_it_is_the_peer() {
        assertEquals("10.0.0.1", of("10.0.0.1"));
        assertEquals("198.51.100.7", of("198.51.100.7"));
    }

    @Test
    void A1_who_is_no_trusted_proxy_is_not_believed() {
        assertEquals("198.51.100.7", of("198.51.100.7", "X-Forwarded-For", "203.0.113.5"));
        assertEquals("198.51.100.7", of("198.51.100.7", "Forwarded", "for=203.0.113.5"));
        assertEquals("10.0.1.1", of("10.0.1.1", "X-Forwarded-For", "203.0.113.5"));
        assertEquals("10.0.0.1", new ClientAddresses("").of(new From(new InetSocketAddress("10.0.0.1", 4711),
                HttpRequest.GET("/").header("X-Forwarded-For", "203.0.113.5"))));
    }

    @Test
    void A1_what_a_visitor_wrote_before_the_proxy_did_counts_for_nothing() {
        assertEquals("203.0.113.5", of("10.0.0.1", "X-Forwarded-For", "192.0.2.1, 203.0.113.5"));
        assertEquals("203.0.113.5", of("10.0.0.1", "X-Forwarded-For", "10.0.0.9, 203.0.113.5, 10.0.0.2"));
        assertEquals("203.0.113.5", of("10.0.0.1", "X-Forwarded-For", "<script>, 203.0.113.5"));
        assertEquals("203.0.113.5", of("10.0.0.1", "X-Forwarded-For", "192.0.2.1", "X-Forwarded-For", "203.0.113.5"));
        assertEquals("203.0.113.5", of("10.0.0.1", "Forwarded", "for=192.0.2.1, for=203.0.113.5, for=10.0.0.2"));
    }

    @Test
    void A1_a_row_of_trusted_proxies_ends_with_the_farthest() {
        assertEquals("10.0.0.9", of("10.0.0.1", "X-Forwarded-For", "10.0.0.9, 10.0.0.2"));
    }

    @Test
    void A1_what_is_no_address_falls_back_to_the_peer() {
        for (var garbage : new String[]{"", ",", "unknown", "localhost", "203.0.113.5 ", "1", "203.0.113.5.6", "203.0.113.5;",
                "[::1", "203.0.113.5, ", "203.0.113.5, 10.0.0.999", "' or 1=1 --", "for=203.0.113.5"}) {
            var expected = garbage.equals("203.0.113.5 ") ? "203.0.113.5" : "10.0.0.1";
            assertEquals(expected, of("10.0.0.1", "X-Forwarded-For", garbage), garbage);
        }
        for (var garbage : new String[]{"for=unknown", "for=_hidden", "for=", "for=\"", "by=203.0.113.5", "host=evil.example",
                "for=\"203.0.113.5, 198.51.100.7\""}) {
            assertEquals("10.0.0.1", of("10.0.0.1", "Forwarded", garbage), garbage);
        }
    }

    @Test
    void A1_two_headers_that_differ_are_not_believed() {
        assertEquals("10.0.0.1", of("10.0.0.1", "X-Forwarded-For", "203.0.113.5", "Forwarded", "for=192.0.2.1"));
        assertEquals("203.0.113.5", of("10.0.0.1", "X-Forwarded-For", "203.0.113.5", "Forwarded", "for=203.0.113.5"));
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void A1_behind_a_proxy_one_visitor_does_not_lock_out_the_next(Application app) throws Exception {
        try (var proxy = HttpClient.newBuilder().localAddress(InetAddress.getByName(Application.PROXY)).build();
                var stranger = HttpClient.newHttpClient()) {
            for (int i = 0; i < 20; i++) {
                assertEquals(200, ask(proxy, app, "203.0.113.5", i));
            }
            assertEquals(429, ask(proxy, app, "203.0.113.5", 20));
            assertEquals(429, ask(proxy, app, "192.0.2.1, 203.0.113.5", 21));
            assertEquals(200, ask(proxy, app, "203.0.113.6", 22));
            app.get(Attempts.class).forget("reset-from", "127.0.0.1");
            for (int i = 0; i < 20; i++) {
                assertEquals(200, ask(stranger, app, "203.0.113." + (100 + i), i));
            }
            assertEquals(429, ask(stranger, app, "203.0.113.200", 20));
            app.get(Attempts.class).forget("reset-from", "127.0.0.1");
        }
    }

    private static int ask(HttpClient from, Application app, String forwarded, int number) throws Exception {
        var form = java.net.http.HttpRequest.newBuilder(URI.create(app.address().replace("localhost", "127.0.0.1") + "/reset"))
                .POST(java.net.http.HttpRequest.BodyPublishers.ofString("email=visitor" + number + "%40example.com"));
        Map.of("Sec-Fetch-Site", "same-origin", "Content-Type", "application/x-www-form-urlencoded", "X-Forwarded-For", forwarded)
                .forEach(form::header);
        return from.send(form.build(), HttpResponse.BodyHandlers.discarding()).statusCode();
    }

    @Test
    void A1_nobody_else_decides_from_where_a_request_comes() {
        var ours = new ClassFileImporter().withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("io.sopwright");
        noClasses().that().doNotHaveFullyQualifiedName(ClientAddresses.class.getName())
                .should().callMethodWhere(JavaAccess.Predicates.target(HasName.Predicates.name("getRemoteAddress")))
                .orShould().dependOnClassesThat().areAssignableTo(HttpClientAddressResolver.class).check(ours);
    }
}
