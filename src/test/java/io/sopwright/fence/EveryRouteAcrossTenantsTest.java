package io.sopwright.fence;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.sopwright.database.NewIds;
import io.sopwright.tenancy.Access;
import io.sopwright.tenancy.MemberId;
import io.sopwright.testing.Application;
import io.sopwright.testing.Browser;
import io.sopwright.testing.Multipart;
import io.sopwright.testing.Reply;
import io.sopwright.testing.WithApplication;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Every address that the router knows, tried by those who may not: Sue, who owns South, with all ids of North; North's own auditor and staff; nobody.
 * A new route is tried without anybody asking for it; one whose variables {@link Furnished} does not know fails with the name of what to add there.
 */
// N1
@ExtendWith(WithApplication.class)
class EveryRouteAcrossTenantsTest {

    /** Enough for any form to be read, so that what refuses it is the fence. */
    private static final Map<String, String> TYPED = Map.ofEntries(Map.entry("read", "0"), Map.entry("name", "Evil"),
            Map.entry("title", "Evil"), Map.entry("reason", "Evil"), Map.entry("note", "Evil"), Map.entry("text", "1.1 Evil."),
            Map.entry("change", "0"), Map.entry("day", "2026-03-02"), Map.entry("time", "09:30"), Map.entry("kind", "new"),
            Map.entry("country", "GB"), Map.entry("email", "evil@evil.example"), Map.entry("access", "owner"),
            Map.entry("locale", "en-GB"), Map.entry("zone", "Europe/Berlin"), Map.entry("accent", "#000000"),
            Map.entry("hours", "Mon 09:00-10:00"), Map.entry("spot", "in:training"), Map.entry("phase", "handoff"),
            Map.entry("role", "sales"), Map.entry("item_title", "Evil"), Map.entry("hold_reason", "Evil"),
            Map.entry("cancel_reason", "Evil"), Map.entry("handoff_days", "9"), Map.entry("outcome", "pass"));

    /** Where staff change nothing: they work with clients and their onboardings. */
    private static final List<String> NOT_FOR_STAFF = List.of("/c/{company}/documents", "/c/{company}/company",
            "/c/{company}/trail");

    /** What an auditor may send: it asks for a check of the trail, and changes nothing of the company. */
    private static final Set<String> FOR_AUDITORS = Set.of("/c/{company}/trail/checks POST");

    /** What leads elsewhere even for those who may see it: a part of a page, when no script asks for it. */
    private static final Set<String> LEADING_ON = Set.of("/c/{company}/documents/{id}/why/{number}",
            "/c/{company}/tasks/{id}/assignment");

    private final List<String> wrong = new ArrayList<>();
    private final Map<String, String> typed = new LinkedHashMap<>(TYPED);

    /** North, whose ids stand in what is typed, too. */
    private Furnished north(Application app) {
        var north = Furnished.of(app, "North", "Ann");
        typed.put("approver", north.part("people/{id}").text());
        return north;
    }

    // N1
    @Test
    void nobody_of_another_company_gets_in_by_any_address(Application app) {
        var north = north(app);
        var south = Furnished.of(app, "South", "Sue");
        var before = TenantRows.of(app, north.company().tenant());
        var nothing = app.get(NewIds.class).next(MemberId::new).text();
        for (var route : Route.ofCompanies(app)) {
            var address = Address.of(route);
            expect(404, south.owner(), route, north.company().to(address.with(north)));
            if (!address.rows(north).isEmpty()) {
                var unknown = expect(404, south.owner(), route, south.company().to(address.without(south, nothing)));
                Stream.concat(Stream.of(address.with(north)), address.mixed(south, north)).distinct().forEach(path -> {
                    var stolen = expect(404, south.owner(), route, south.company().to(path));
                    if (!stolen.text("main").equals(unknown.text("main"))) {
                        wrong.add(route + " tells that there is something: " + stolen.text("main"));
                    }
                });
            }
        }
        assertAll(this::assertNothingWrong,
                () -> assertEquals(before, TenantRows.of(app, north.company().tenant())),
                () -> assertEveryPageIsThere(app, north));
    }

    /** The addresses are true ones: whoever belongs there finds something. */
    private void assertEveryPageIsThere(Application app, Furnished north) {
        for (var route : Route.ofCompanies(app)) {
            if (route.isGet() && !LEADING_ON.contains(route.template())) {
                expect(200, north.owner(), route, north.company().to(Address.of(route).with(north)));
            }
        }
        assertNothingWrong();
    }

    @Test
    void nobody_gets_in_without_signing_in(Application app) {
        var north = north(app);
        var before = TenantRows.of(app, north.company().tenant());
        var stranger = app.browser();
        for (var route : Route.ofCompanies(app)) {
            var path = north.company().to(Address.of(route).with(north));
            var reply = expect(route.isGet() ? 303 : 401, stranger, route, path);
            if (route.isGet() && !reply.location().orElse("").startsWith("/sign-in?to=")) {
                wrong.add(route + " leads to " + reply.location());
            }
        }
        assertNothingWrong();
        assertEquals(before, TenantRows.of(app, north.company().tenant()));
    }

    @Test
    void an_auditor_changes_nothing_and_staff_neither_documents_nor_the_company(Application app) {
        var north = north(app);
        var auditor = north.company().colleague("Audrey", Access.AUDITOR);
        var staff = north.company().colleague("Stan", Access.STAFF);
        var before = TenantRows.of(app, north.company().tenant());
        for (var route : Route.ofCompanies(app).stream().filter(route -> !route.isGet()).toList()) {
            var path = north.company().to(Address.of(route).with(north));
            if (!FOR_AUDITORS.contains(route.toString())) {
                expect(403, auditor, route, path);
            }
            if (NOT_FOR_STAFF.stream().anyMatch(route.template()::startsWith)) {
                expect(403, staff, route, path);
            }
        }
        assertNothingWrong();
        assertEquals(before, TenantRows.of(app, north.company().tenant()));
    }

    private void assertNothingWrong() {
        assertEquals("", String.join("\n", wrong));
    }

    private Reply expect(int status, Browser browser, Route route, String path) {
        var reply = send(browser, route, path);
        if (reply.status() != status) {
            wrong.add(reply.status() + " instead of " + status + ": " + route + " at " + path + " " + reply.text("main"));
        }
        return reply;
    }

    private Reply send(Browser browser, Route route, String path) {
        if (route.isGet()) {
            return browser.get(path);
        }
        var action = path + operation(browser, path);
        Function<String, Reply> upload = field -> Multipart.post(browser, action, typed, field, "evil.png",
                "evil".getBytes(StandardCharsets.UTF_8));
        return route.file().map(upload).orElseGet(() -> browser.post(action, typed.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, field -> List.of(field.getValue())))));
    }

    /** A fresh operation of that browser's session, if it has one. */
    private static String operation(Browser browser, String path) {
        if (browser.cookie().isEmpty()) {
            return "";
        }
        var action = browser.get("/account").form("/sign-out").attr("action");
        return (path.indexOf('?') < 0 ? '?' : '&') + action.substring(action.indexOf('?') + 1);
    }
}
