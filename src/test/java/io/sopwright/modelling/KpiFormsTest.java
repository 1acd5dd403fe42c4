package io.sopwright.modelling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.sopwright.control.Tentative;
import io.sopwright.kpi.Kpi;
import io.sopwright.testing.Application;
import io.sopwright.testing.Reply;
import io.sopwright.testing.WithApplication;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What Ann says of the KPIs of North's draft. */
@ExtendWith(WithApplication.class)
class KpiFormsTest {

    private static final String KPI = "/kpis/time_to_onboard";

    @Test
    void a_kpi_is_added_with_everything_that_the_notation_knows(Application app) {
        var north = North.of(app);
        north.act("/kpis", Map.of("title", "Days to the handoff"));
        assertEquals(303, save(north, "/kpis/days_to_the_handoff", Map.ofEntries(Map.entry("question", "How soon do we begin?"),
                Map.entry("clause", "1.2"), Map.entry("unit", "business days"), Map.entry("better", "lower"),
                Map.entry("fact", "run"), Map.entry("filter", "client.kind == 'new'"),
                Map.entry("value", "bdays(contract_signed, handoff_held)"), Map.entry("aggregate", "median"),
                Map.entry("period", "handoff_held"), Map.entry("matures", "2 weeks"), Map.entry("minimum", "5"),
                Map.entry("segments", "country\nproduct"), Map.entry("counts_skipped", "left out"),
                Map.entry("counts_extended", "as planned"), Map.entry("target_0", "at most"), Map.entry("target_number_0", "3"),
                Map.entry("target_for_0", "new clients"), Map.entry("target_when_0", "client.kind == 'new'"),
                Map.entry("target_warn_0", "above 2"), Map.entry("target_from_0", "2026-07-01"))).status());
        var kpi = kpi(north, "days_to_the_handoff").orElseThrow();
        assertEquals("""
                Kpi[key=days_to_the_handoff, title=Days to the handoff, question=Optional[How soon do we begin?], \
                clause=Optional[1.2], unit=business days, better=lower, fact=run, filter=Optional[client.kind == 'new'], \
                value=Optional[bdays(contract_signed, handoff_held)], numerator=Optional.empty, denominator=Optional.empty, \
                aggregate=median, period=Optional[handoff_held], matures=Optional[2 weeks], minimum=Optional[5], \
                segments=[country, product], counts={skipped=left out, extended=as planned}, \
                targets=[Target[group=Optional[new clients], when=Optional[client.kind == 'new'], from=Optional[2026-07-01], \
                is=at most 3, warn=Optional[above 2]]]]""", kpi.toString());
    }

    @Test
    void a_kpi_that_is_a_share_says_what_counts_above_and_below_the_line(Application app) {
        var north = North.of(app);
        save(north, KPI, Map.of("value", "", "numerator", "handoff_held", "denominator", "contract_signed", "aggregate", "ratio",
                "unit", "percent"));
        var kpi = kpi(north, "time_to_onboard").orElseThrow();
        assertEquals(Optional.of("handoff_held"), kpi.numerator());
        assertEquals(Optional.of("contract_signed"), kpi.denominator());
        assertEquals(Optional.empty(), kpi.value());
    }

    @Test
    void what_special_ones_count_as_is_changed_and_taken_back_one_by_one(Application app) {
        var north = North.of(app);
        save(north, KPI, Map.of("counts_deemed", "", "counts_skipped", "apart"));
        assertEquals(Map.of("cancelled", "left out", "extended", "as planned", "skipped", "apart"),
                kpi(north, "time_to_onboard").orElseThrow().counts());
        save(north, KPI, Map.of("counts_cancelled", "", "counts_extended", "", "counts_skipped", ""));
        assertEquals(Map.of(), kpi(north, "time_to_onboard").orElseThrow().counts());
    }

    @Test
    void a_kpi_is_removed(Application app) {
        var north = North.of(app);
        north.act(KPI + "/removal", Map.of());
        assertTrue(kpi(north, "time_to_onboard").isEmpty());
    }

    @ParameterizedTest
    @CsvSource({"matures, soon, matures", "minimum, few, minimum", "filter, client.kind, filter",
            "numerator, client.kind, numerator", "target_number_1, little, targets", "target_warn_0, little, targets",
            "target_from_0, tomorrow, targets", "target_when_0, clint.kind == 'new', targets",
            "value, 'days(contract_signed, sold)', value"})
    void what_cannot_be_taken_is_refused_at_its_field_and_stays_there(String field, String typed, String named, Application app) {
        var north = North.of(app);
        var refused = save(north, KPI, Map.of(field, typed, "title", "Days"));
        assertEquals(422, refused.status(), field);
        assertFalse(refused.text("#field-" + named + "-wrong").isEmpty(), refused.text("main"));
        assertTrue(refused.page().select(".alert a").eachAttr("href").contains("#field-" + named));
        assertEquals(typed, refused.page().select("[name=" + field + "]").val());
        assertEquals("Days", refused.page().select("[name=title]").val());
    }

    @Test
    void each_field_has_a_label_and_a_hint(Application app) {
        var north = North.of(app);
        var page = north.ann().get(north.editor() + KPI).page();
        var labelled = page.select("form.entry-form label[for]").eachAttr("for");
        for (var field : List.of("title", "question", "clause", "unit", "better", "fact", "filter", "aggregate", "value",
                "numerator", "denominator", "period", "matures", "minimum", "segments")) {
            assertTrue(labelled.contains("field-" + field), field);
            assertFalse(page.select("#field-" + field + "-hint").text().isEmpty(), field);
        }
        assertFalse(page.select("#field-targets .form-hint").text().isEmpty());
        assertFalse(page.select("#field-counts .form-hint").text().isEmpty());
        assertTrue(page.select("form.entry-form details").isEmpty(), "Everything that it says has a field.");
    }

    private static Reply save(North north, String entry, Map<String, String> typed) {
        return north.ann().get(north.editor() + entry).submit(north.editor() + entry, typed);
    }

    private static Optional<Kpi> kpi(North north, String key) {
        return Tentative.of(north.model().draft()).version().orElseThrow().process().kpis().stream()
                .filter(kpi -> kpi.key().equals(key)).findFirst();
    }
}
