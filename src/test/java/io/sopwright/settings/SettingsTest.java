package io.sopwright.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.sopwright.profile.Companies;
import io.sopwright.tenancy.Access;
import io.sopwright.testing.Application;
import io.sopwright.testing.Browser;
import io.sopwright.testing.Multipart;
import io.sopwright.testing.Reply;
import io.sopwright.testing.TestCompany;
import io.sopwright.testing.WithApplication;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(WithApplication.class)
class SettingsTest {

    private static Reply upload(TestCompany company, Browser browser, byte[] bytes, String name) {
        var form = browser.get(company.to("/company/letterhead")).form(company.to("/company/letterhead/logo"));
        var read = form.select("[name=read]").val();
        return Multipart.post(browser, form.attr("action"), Map.of("read", read), "logo", name, bytes);
    }

    @Test
    void the_facts_stand_in_documents(Application app) {
        var north = app.company("North", "Ann");
        var ann = north.owner();
        var saved = ann.get(north.to("/company")).submit(north.to("/company"),
                Map.of("name", "Nordlicht <GmbH>", "locale", "de-DE",
                        "zone", "Europe/Vienna", "answer.company_email", "hello@nordlicht.example"));
        assertEquals(303, saved.status(), saved.text());
        var company = app.get(Companies.class).find(north.tenant());
        assertEquals("Nordlicht <GmbH>", company.name());
        assertEquals(ZoneId.of("Europe/Vienna"), company.zone());
        assertEquals("de-DE", company.locale().toLanguageTag());
        assertEquals(List.of("hello@nordlicht.example"), company.profile().to("company_email").orElseThrow().texts());
        assertEquals("Nordlicht <GmbH>", ann.get(north.to("/company")).text(".bar .company summary"));
    }

    @Test
    void an_answer_that_does_not_fit_is_refused_and_nothing_is_saved(Application app) {
        var north = app.company("North", "Ann");
        var reply = north.owner().get(north.to("/company")).submit(north.to("/company"),
                Map.of("name", "Changed", "answer.company_email", "no address", "answer.company_website",
                        "http://plain.example"));
        assertEquals(422, reply.status());
        assertTrue(reply.text("[id=field-answer.company_email-wrong]").contains("is not an e-mail address"));
        assertTrue(reply.text("[id=field-answer.company_website-wrong]").contains("https://"));
        assertEquals("Changed", reply.page().select("[name=name]").val());
        assertEquals("North", app.get(Companies.class).find(north.tenant()).name());
    }

    @Test
    void who_saves_second_sees_what_the_first_saved_and_can_still_save(Application app) {
        var north = app.company("North", "Ann");
        var ann = north.owner();
        var second = ann.get(north.to("/company"));
        ann.get(north.to("/company")).submit(north.to("/company"),
                Map.of("name", "Northern", "answer.company_phone", "+49 30 1234567"));
        var conflict = second.submit(north.to("/company"), Map.of("name", "Northward", "answer.company_phone", "+49 30 7654321"));
        assertEquals(409, conflict.status());
        assertTrue(conflict.text(".alert").contains("Northern"));
        assertTrue(conflict.text(".alert").contains("+49 30 1234567"));
        assertEquals(303, conflict.submit(north.to("/company"), Map.of()).status());
        assertEquals("Northward", app.get(Companies.class).find(north.tenant()).name());
    }

    @Test
    void the_logo_is_a_picture_written_anew(Application app) throws IOException {
        var north = app.company("North", "Ann");
        var ann = north.owner();
        var png = Files.readAllBytes(Path.of("tenants/lumenwerk/logo.png"));
        var smuggled = new byte[png.length + 40];
        System.arraycopy(png, 0, smuggled, 0, png.length);
        System.arraycopy("<script>alert(document.domain)</script>".getBytes(StandardCharsets.UTF_8), 0, smuggled, png.length, 39);
        var saved = upload(north, ann, smuggled, "../../logo.html");
        assertEquals(303, saved.status(), saved.text());
        var page = ann.get(north.to("/company/letterhead"));
        var logo = ann.get(page.page().select(".paper img").attr("src"));
        assertEquals("image/png", logo.header("Content-Type"));
        assertEquals("nosniff", logo.header("X-Content-Type-Options"));
        assertFalse(logo.body().contains("<script>"));
        assertEquals(303, page.submit(north.to("/company/letterhead/logo-removal"), Map.of()).status());
        assertEquals(404, ann.get(north.to("/company/letterhead/logo")).status());
    }

    // W4
    @Test
    void what_is_no_picture_is_no_logo(Application app) {
        var north = app.company("North", "Ann");
        var ann = north.owner();
        for (var bad : List.of("<html><script>alert(1)</script></html>", "<svg xmlns='http://www.w3.org/2000/svg'/>", "")) {
            var reply = upload(north, ann, bad.getBytes(StandardCharsets.UTF_8), "logo.png");
            assertEquals(422, reply.status(), bad);
            assertFalse(reply.text("#field-logo-wrong").isEmpty(), bad);
        }
    }

    @Test
    void the_colour_is_a_colour_and_nothing_else(Application app) {
        var north = app.company("North", "Ann");
        var page = north.owner().get(north.to("/company/letterhead"));
        assertEquals(422, page.submit(north.to("/company/letterhead?"), Map.of("accent", "red;} body{display:none")).status());
        assertEquals(303, page.submit(north.to("/company/letterhead?"), Map.of("accent", "#0F766E")).status());
        assertEquals("#0f766e", app.get(Companies.class).find(north.tenant()).letterhead().accent());
    }

    @Test
    void the_calendar_decides_which_days_count(Application app) {
        var north = app.company("North", "Ann");
        var ann = north.owner();
        var page = ann.get(north.to("/company/calendar"));
        assertTrue(page.text("#holidays + dl").matches("Fri,? 3 Apr 2026 Good Friday.*"), page.text("#holidays + dl"));
        assertEquals(10, page.page().select("#holidays + dl dt").size());
        var saved = page.submit(north.to("/company/calendar"),
                Map.of("region", "BY", "hours", "Mon-Thu 08:00-16:00", "exceptions",
                        "2026-03-06 open: 09:00-12:00\n2026-03-09 closed: Stock-taking"));
        assertEquals(303, saved.status(), saved.text());
        var calendar = app.get(Companies.class).find(north.tenant()).calendar();
        assertTrue(calendar.isBusinessDay(LocalDate.of(2026, 3, 6)));
        assertFalse(calendar.isBusinessDay(LocalDate.of(2026, 3, 9)));
        assertFalse(calendar.isBusinessDay(LocalDate.of(2026, 3, 13)));
        assertFalse(calendar.isBusinessDay(LocalDate.of(2026, 1, 6)));
        assertEquals("2026-03-06 open: 09:00-12:00\n2026-03-09 closed: Stock-taking",
                ann.get(north.to("/company/calendar")).page().select("[name=exceptions]").val());
    }

    @Test
    void a_calendar_that_cannot_be_read_is_refused_at_its_field(Application app) {
        var north = app.company("North", "Ann");
        var page = north.owner().get(north.to("/company/calendar"));
        for (var wrong : Map
                .of("country", "XX", "region", "atlantis", "hours", "Mon-Fri all day", "exceptions", "2026-02-30 closed: never")
                .entrySet()) {
            var reply = page.submit(north.to("/company/calendar"), Map.of(wrong.getKey(), wrong.getValue()));
            assertEquals(422, reply.status(), wrong.getKey());
            assertFalse(reply.text("#field-" + wrong.getKey() + "-wrong").isEmpty(), wrong.getKey());
        }
    }

    @Test
    void who_may_not_administer_is_refused_everywhere(Application app) {
        var north = app.company("North", "Ann");
        var dee = north.colleague("Dee", Access.APPROVER);
        var token = dee.get("/account").form("/account/name").attr("action").replaceAll(".*\\?", "?");
        for (var path : List.of("/company", "/company/letterhead", "/company/calendar")) {
            assertEquals(403, dee.get(north.to(path)).status(), path);
            assertEquals(403, dee.post(north.to(path) + token,
                    Map.of("read", List.of("0"), "name", List.of("X"), "locale", List.of("en-GB"),
                            "zone", List.of("Europe/Berlin"), "accent", List.of("#000000"), "country", List.of("DE"), "hours",
                            List.of("Mon 09:00-10:00")))
                    .status(), path);
        }
        assertEquals(403, dee.post(north.to("/company/letterhead/logo-removal") + token, Map.of("read", List.of("0"))).status());
        assertEquals("North", app.get(Companies.class).find(north.tenant()).name());
    }
}
