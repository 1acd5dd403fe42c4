package io.sopwright.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.sopwright.calendar.When;
import io.sopwright.calendar.WorkCalendar;
import io.sopwright.notation.Deadline;
import io.sopwright.source.Source;
import io.sopwright.yaml.Yaml;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the editor of a due rule shows beside it. */
class DuePreviewTest {

    private static final WorkCalendar NORTH = WorkCalendar.in("Europe/London").hours("Mon-Fri 09:00-17:00").holidays("GB/eng")
            .named("North").build();
    private static final Map<String, String> EVENTS = Map.of("signed", "Contract signed", "held", "Kick-off held");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            within: 3 business days, of: signed    | 2026-02-27 | within 3 business days of contract signed | due Wed 4 Mar 2026: 3 business days after Fri 27 Feb 2026, skipping Sat 28 Feb, Sun 1 Mar
            within: 2 business days                | 2026-04-02 | within 2 business days of the start | due Wed 8 Apr 2026: 2 business days after Thu 2 Apr 2026, skipping Fri 3 Apr (Good Friday), Sat 4 Apr, Sun 5 Apr, Mon 6 Apr (Easter Monday)
            within: 1 month, of: held              | 2026-01-31 | within 1 month of kick-off held | due Sat 28 Feb 2026: 1 month after Sat 31 Jan 2026, clamped to Sat 28 Feb, the last day of that month
            within: 1 day, roll: forward           | 2026-02-27 | within 1 day of the start | due Mon 2 Mar 2026: 1 day after Fri 27 Feb 2026, moved forward past Sat 28 Feb, Sun 1 Mar
            by: day 7                              | 2026-02-27 | by day 7 | due Thu 5 Mar 2026: day 7 with Fri 27 Feb 2026 as day 1
            """)
    void a_rule_is_said_in_words_and_by_an_example(String rule, LocalDate sample, String words, String example) {
        var preview = preview(rule, When.day(sample));
        assertEquals(words, preview.rule());
        assertEquals(List.of(example), preview.examples());
    }

    @Test
    void hours_count_while_the_company_is_open() {
        assertEquals(List.of(
                "due 11:00 on Mon 2 Mar 2026 (Europe/London): 4 business hours after 15:00 on Fri 27 Feb 2026, skipping Sat 28 Feb, Sun 1 Mar"),
                preview("within: 4 business hours", When.at(Instant.parse("2026-02-27T15:00:00Z"))).examples());
    }

    @Test
    void a_window_has_two_examples() {
        assertEquals(2,
                preview("not before: 14 days, within: 21 days, of: held", When.day(LocalDate.of(2026, 3, 2))).examples().size());
    }

    @Test
    void a_rule_without_a_date_says_why() {
        assertThrows(IllegalArgumentException.class,
                () -> preview("not before: 5 days, within: 2 days", When.day(LocalDate.of(2026, 3, 2))));
    }

    private static DuePreview preview(String rule, When sample) {
        var deadline = Deadline.shape().read(Yaml.read(new Source("rule", "{ " + rule + " }")));
        return DuePreview.of(deadline, "signed", EVENTS, new Calendars(NORTH, NORTH), sample);
    }
}
