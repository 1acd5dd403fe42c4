package io.sopwright.kpi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.sopwright.source.InvalidText;
import io.sopwright.source.Source;
import io.sopwright.yaml.Yaml;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KpiTest {

    @Test
    void the_example_of_the_javadoc_page_holds() {
        var kpi = Kpi.shape().read(Yaml.read(new Source("policy.yaml", """
                { key: shipment, title: Time to first shipment, unit: calendar days, better: lower, fact: run,
                  value: "days(contract_signed, first_shipment)", aggregate: mean, targets: [{ for: new clients, is: below 60 }] }
                """)));
        assertEquals(Optional.of("below 60 (new clients)"), kpi.targetWords(LocalDate::toString));
        assertTrue(kpi.targets().getFirst().is().holds(new BigDecimal("59")));
    }

    @ParameterizedTest
    @CsvSource({"below 45, 44.99, true", "below 45, 45, false", "at most 45, 45.00, true", "at most 45, 45.01, false",
            "at least 80 %, 80, true", "at least 80, 79, false", "above 80, 80, false", "above 80, 80.5, true",
            "between 3 and 5, 3, true", "between 3 and 5, 5, true", "between 3 and 5, 5.1, false", "between -5 and -3, -4, true"})
    void a_target_is_reached_or_missed(String target, BigDecimal number, boolean reached) {
        assertEquals(reached, comparison(target).holds(number));
    }

    @ParameterizedTest
    @CsvSource({"below 45", "at most 45.5", "at least 80", "above 0", "between 3 and 5"})
    void a_target_is_written_as_it_is_read(String target) {
        assertEquals(target, comparison(target).toString());
    }

    @Test
    void a_range_that_ends_before_it_begins_is_refused() {
        assertEquals("The range between 5 and 3 ends before it begins: swap its ends.",
                assertThrows(IllegalArgumentException.class, () -> comparison("between 5 and 3")).getMessage());
    }

    @Test
    void a_kpi_without_targets_is_only_watched() {
        var kpi = Kpi.shape().read(Yaml.read(new Source("policy.yaml",
                "{ key: issues, title: Issues, unit: count, fact: issue, aggregate: count }")));
        assertEquals(Optional.empty(), kpi.targetWords(LocalDate::toString));
        assertEquals("higher", kpi.better());
    }

    @Test
    void a_target_can_apply_from_a_day_on() {
        var kpi = Kpi.shape().read(Yaml.read(new Source("policy.yaml", """
                { key: issues, title: Issues, unit: count, fact: issue, aggregate: count,
                  targets: [{ is: below 5 }, { for: new clients, from: 2026-07-01, is: below 4 }] }
                """)));
        assertEquals(Optional.of("below 5; below 4 (new clients) from 2026-07-01"), kpi.targetWords(LocalDate::toString));
    }

    @Test
    void an_unknown_unit_is_refused_with_the_nearest_one() {
        var refused = assertThrows(InvalidText.class, () -> Kpi.shape().read(Yaml.read(new Source("policy.yaml",
                "{ key: issues, title: Issues, unit: counts, fact: issue, aggregate: count }"))));
        assertEquals(List.of("policy.yaml:1:37"),
                refused.findings().stream().map(finding -> finding.place().toString()).toList());
        assertTrue(refused.findings().getFirst().sentence().contains("did you mean count?"));
    }

    private static Comparison comparison(String text) {
        return Comparison.parse(text);
    }

    @Test
    void the_times_that_an_expression_asks_for_are_found_in_it() {
        assertEquals(List.of(new Lapse("bdays", "signed", "sent", " <= 3 && hours( sent,paid ) < 4"),
                new Lapse("hours", "sent", "paid", " < 4")),
                Lapse.in("run.ok && bdays(signed, sent) <= 3 && hours( sent,paid ) < 4").toList());
        assertEquals("business days", Lapse.of(" bdays(signed, sent) ").orElseThrow().words());
        assertEquals(Optional.empty(), Lapse.of("bdays(signed, sent) * 2"));
        assertEquals(List.of(), Lapse.in("mydays(signed, sent), minutes(signed, sent), days(signed)").toList());
    }
}
