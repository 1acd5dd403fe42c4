package io.sopwright.settings;

import gg.jte.html.HtmlTemplateOutput;
import io.sopwright.holiday.HolidayRegion;
import io.sopwright.pages.settings.JtecalendarGenerated;
import io.sopwright.people.Places;
import io.sopwright.profile.OfficeHours;
import io.sopwright.refusal.Invalid;
import io.sopwright.tenancy.Member;
import io.sopwright.web.Entry;
import io.sopwright.web.Form;
import io.sopwright.web.Option;
import io.sopwright.web.Page;
import io.sopwright.web.Shell;
import java.time.LocalDate;
import java.time.Year;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * When a company works.
 *
 * @param hours what is kept
 * @param today in the company's zone
 * @param now what is kept, where it differs from what was typed: label and text
 */
public record CalendarPage(String action, OfficeHours hours, LocalDate today, Entry entry, List<Option> now) implements Page {

    private static final String WORDS = "company";
    private static final int A_FEW = 10;

    public CalendarPage {
        now = List.copyOf(now);
    }

    static CalendarPage of(Member member, SettingsRow row, LocalDate today) {
        var texts = new LinkedHashMap<>(CalendarForm.texts(row.hours()));
        texts.put("read", Long.toString(row.lockVersion()));
        return new CalendarPage(member.to("/company/calendar"), row.hours(), today, Entry.of(WORDS, texts), List.of());
    }

    CalendarPage refused(Form form, Invalid why) {
        return new CalendarPage(action, hours, today, Entry.refused(WORDS, form, why), List.of());
    }

    /** What was typed, beside what somebody else left; sent again, it takes the place of that. */
    CalendarPage beside(Form form) {
        var kept = entry.form();
        var differing = Stream.of("country", "region", "hours", "exceptions")
                .filter(name -> !form.text(name).equals(kept.text(name)))
                .map(name -> new Option(name, kept.text(name))).toList();
        return new CalendarPage(action, hours, today, new Entry(WORDS, form.with("read", kept.text("read")), Map.of()),
                differing);
    }

    /** The next ten public holidays, day and name. */
    public List<Option> holidays(Locale locale) {
        var region = HolidayRegion.named(hours.country() + hours.region().map(part -> "/" + part).orElse(""));
        var day = DateTimeFormatter.ofLocalizedPattern("yMMMEd").withLocale(locale);
        return Stream.of(Year.of(today.getYear()), Year.of(today.getYear() + 1))
                .flatMap(year -> region.in(year).entrySet().stream())
                .filter(holiday -> !holiday.getKey().isBefore(today)).limit(A_FEW)
                .map(holiday -> new Option(holiday.getKey().format(day), holiday.getValue())).toList();
    }

    /** The countries that can be chosen. */
    public List<Option> countries(Locale locale) {
        return Places.countries(locale);
    }

    /** The parts of the country that is kept. */
    public List<Option> regions() {
        return HolidayRegion.parts(hours.country()).entrySet().stream().map(part -> new Option(part.getKey(), part.getValue()))
                .toList();
    }

    @Override
    public void write(HtmlTemplateOutput out, Shell shell) {
        JtecalendarGenerated.render(out, null, shell, this);
    }
}
