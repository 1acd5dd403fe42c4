package io.sopwright.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.TimeZone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is computed does not depend on the default locale and zone of the machine. */
@Isolated
class AnyMachineTest {

    private final Locale locale = Locale.getDefault();
    private final TimeZone zone = TimeZone.getDefault();

    @BeforeEach
    @AfterEach
    void restore() {
        Locale.setDefault(locale);
        TimeZone.setDefault(zone);
        ResourceBundle.clearCache();
    }

    @Test
    void on_this_machine_the_answers_are_these() {
        assertEquals(List.of("not later than Fri 29 May 2026: 3 business days after Fri 22 May 2026,"
                + " skipping Sat 23 May to Sun 24 May (Shop closed), Mon 25 May (Shop: Whit Monday), Thu 28 May (Shop: Eid al-Adha; Inn: stocktaking)",
                "not later than 17:00 on Tue 26 May 2026 (Europe/Berlin): 8 business hours after 22:30 on Fri 22 May 2026,"
                        + " skipping Fri 22 May (no hours left), Sat 23 May to Sun 24 May (Shop closed), Mon 25 May (Shop: Whit Monday)",
                "Sat 3 Oct 2026 (Shop: German Unity Day)"), answers().subList(0, 3));
    }

    @ParameterizedTest
    @CsvSource({"ar-EG, Pacific/Kiritimati", "th-TH-u-ca-buddhist, Asia/Bangkok", "tr-TR, Pacific/Apia",
            "de-DE, America/St_Johns",
            "ja-JP-u-ca-japanese, Asia/Tokyo", "fa-IR-u-nu-arabext, Asia/Tehran"})
    void another_locale_and_zone_change_nothing(String tag, String defaultZone) {
        var here = answers();
        Locale.setDefault(Locale.forLanguageTag(tag));
        TimeZone.setDefault(TimeZone.getTimeZone(defaultZone));
        ResourceBundle.clearCache();
        assertEquals(here, answers());
    }

    private static List<String> answers() {
        var shop = WorkCalendar.in(ZoneId.of("Europe/Berlin")).named("Shop").hours("MON-FRI 09:00-17:00").holidays("DE/BY")
                .closed(LocalDate.parse("2026-05-28"), "Eid al-Adha").build();
        var inn = WorkCalendar.in(ZoneId.of("Asia/Kolkata")).named("Inn").hours("MON-SUN 00:00-24:00").holidays("IN")
                .closed(LocalDate.parse("2026-05-28"), "stocktaking").build();
        var both = WorkCalendar.both(shop, inn);
        var anchor = When.at(Instant.parse("2026-05-22T20:30:00Z"));
        var answers = new ArrayList<String>();
        answers.add(DueRule.notLaterThan(Offset.parse("3 BUSINESS DAYS")).due(anchor, both).toString());
        answers.add(DueRule.notLaterThan(Offset.parse("8 business hours")).due(anchor, both).toString());
        answers.add(both.whyClosed(LocalDate.parse("2026-10-03")).orElseThrow());
        for (var place : List.of("IN", "JP", "TR", "GB/sct", "IR", "EG", "US/ca", "ET")) {
            var there = WorkCalendar.in(ZoneId.of("Asia/Tokyo")).hours("Mon-Sun 00:00-24:00").holidays(place).build();
            LocalDate.parse("2026-01-01").datesUntil(LocalDate.parse("2028-01-01")).flatMap(day -> there.whyClosed(day).stream())
                    .forEach(answers::add);
        }
        return answers;
    }
}
