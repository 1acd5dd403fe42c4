package io.sopwright.profile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.sopwright.source.InvalidText;
import io.sopwright.source.Source;
import io.sopwright.yaml.Yaml;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A company as its file says. */
class CompanyTest {

    private static final String NORTH = """
            slug: north
            zone: Europe/London
            profile: { company_name: North Ltd, company_address: "1 North Street, Leeds", company_email: hello@north.example }
            calendar:
              country: GB
              exceptions:
                - { day: 2026-12-24, closed: Christmas Eve }
            people:
              ann: { name: Ann Archer, roles: [lead, helper] }
              bo: { name: Bo Brook, roles: [helper] }
            """;

    @Test
    void what_is_not_said_is_usual() {
        var north = read(NORTH);
        assertEquals(Locale.UK, north.locale());
        assertEquals(Letterhead.PLAIN, north.letterhead());
        assertEquals("North Ltd", north.name());
        assertEquals("north", read(NORTH.replace("company_name: North Ltd, ", "")).name());
    }

    @Test
    void a_role_is_held_by_everybody_who_has_it_in_the_order_of_the_file() {
        assertEquals(List.of("Ann Archer", "Bo Brook"), read(NORTH).holding("helper").stream().map(Person::name).toList());
        assertEquals(List.of(), read(NORTH).holding("nobody"));
    }

    @Test
    void its_calendar_knows_its_holidays_and_its_own_closed_days() {
        var calendar = read(NORTH).calendar();
        assertFalse(calendar.isBusinessDay(LocalDate.parse("2026-12-24")));
        assertFalse(calendar.isBusinessDay(LocalDate.parse("2026-12-25")));
        assertTrue(calendar.isBusinessDay(LocalDate.parse("2026-12-23")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "zone: Europe/London|zone: Europe/Lundun|2:7: “Europe/Lundun” is not a time zone: write it as Europe/Berlin.",
            "slug: north|slug: North Ltd|1:7: “North Ltd” is not a name: use small letters, digits and hyphens, beginning with a letter.",
            "slug: north|slug: north\\nlocale: _|2:9: “_” is not a language: write it as en-GB.",
            "country: GB|country: gb|5:12: “gb” is not a country: write its two capital letters (ISO 3166).",
            "closed: Christmas Eve|closed: Eve, open: \"09:00-12:00\"|7:7: An exceptional day is either closed, with the reason, or open, with hours.",
            ", closed: Christmas Eve||7:7: An exceptional day is either closed, with the reason, or open, with hours.",
            "day: 2026-12-24|day: 24.12.2026|7:14: “24.12.2026” is not a day: write it as 2026-03-31.",
            "country: GB|country: QQ|5:3: ",
            "country: GB|country: GB\\n  hours: always|5:3: ",
            "roles: [helper]|roles: [Helper!]|10:33: “Helper!” is not a name: use small letters, digits and underscores, beginning with a letter.",
            "bo: { name: Bo Brook|bo: { nam: Bo Brook|10:7: This person needs “name”: the person's name."})
    void what_cannot_be_is_refused_where_it_stands(String was, String is, String said) {
        var text = NORTH.replace(was, is == null ? "" : is.replace("\\n", "\n"));
        var refused = assertThrows(InvalidText.class, () -> read(text));
        assertTrue(refused.getMessage().startsWith("tenant.yaml:" + said), refused.getMessage());
    }

    @Test
    void the_paper_shows_the_address_in_lines_and_how_to_reach_the_company() {
        var paper = Paper.of(read(NORTH), "OPS-001 · v1.2 · Effective");
        assertEquals(List.of("1 North Street", "Leeds", "hello@north.example"), paper.lines());
        assertTrue(paper.style().contains("OPS-001 · v1.2 · Effective"), paper.style());
        assertEquals("en-GB", paper.language());
    }

    @Test
    void a_footer_that_could_leave_its_quotes_is_refused() {
        assertThrows(IllegalArgumentException.class, () -> Paper.of(read(NORTH), "x\"; } body { display: none"));
    }

    @Test
    void ones_own_answer_goes_before_that_of_others() {
        var own = Answers.shape().read(Yaml.read(new Source("a.yaml", "{a: 1, b: [2, 3]}")));
        var others = Answers.shape().read(Yaml.read(new Source("b.yaml", "{b: 4, c: 5}")));
        var all = own.orElse(others);
        assertEquals(List.of("1"), all.to("a").orElseThrow().texts());
        assertEquals(List.of("2", "3"), all.to("b").orElseThrow().texts());
        assertEquals("b.yaml:1:11", all.to("c").orElseThrow().place().toString());
    }

    private static Company read(String yaml) {
        return Company.shape().read(Yaml.read(new Source("tenant.yaml", yaml)));
    }
}
