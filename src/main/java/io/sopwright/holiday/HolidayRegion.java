package io.sopwright.holiday;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.HolidayType;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The public holidays of a country or a part of it, from Jollyday. Its observances (Saint Martin's day) and the days on which only
 * banks close are working days.
 */
public final class HolidayRegion {

    // two of one day come in another order in each process: their set goes by the identity of an enum
    private static final Comparator<Holiday> IN_ORDER = Comparator.<Holiday>naturalOrder().thenComparing(HolidayRegion::name);

    private final HolidayManager country;
    private final List<String> region;

    HolidayRegion(HolidayManager country, List<String> region) {
        this.country = country;
        this.region = List.copyOf(region);
    }

    /**
     * The place of that code.
     *
     * @param code ISO 3166 codes with slashes, in capitals or not: {@code DE}, {@code US/ca}, {@code DE/by/mu}
     * @throws IllegalArgumentException with a sentence that says what to write instead
     */
    public static HolidayRegion named(String code) {
        return HolidayRegions.named(code);
    }

    /** The countries whose holidays are known, by ISO 3166 code in capitals. */
    public static Set<String> countries() {
        return HolidayRegions.countries();
    }

    /** The parts of a country that have holidays of their own, code to English name, sorted by name; none for a country that is not known. */
    public static Map<String, String> parts(String country) {
        return HolidayRegions.parts(country);
    }

    /** The days off in a year, those of the years around it left out, with their English names. */
    public Map<LocalDate, String> in(Year year) {
        return nearby(year).flatMap(HolidayRegion::daysOff).filter(off -> off.getKey().getYear() == year.getValue())
                .collect(groupingBy(Map.Entry::getKey, TreeMap::new, mapping(Map.Entry::getValue, joining(", "))));
    }

    // Jollyday files a holiday under the year that it is for: New Year's Day of 2022, observed on 31 December 2021, under 2022
    private Stream<Holiday> nearby(Year year) {
        var path = region.toArray(String[]::new);
        return IntStream.rangeClosed(-1, 1).mapToObj(year::plusYears)
                .flatMap(each -> country.getHolidays(each, HolidayType.PUBLIC_HOLIDAY, path).stream()).distinct()
                .sorted(IN_ORDER);
    }

    // a holiday that falls on a weekend and is observed on another day closes both: who opens at weekends has the day itself off
    private static Stream<Map.Entry<LocalDate, String>> daysOff(Holiday holiday) {
        var itself = Map.entry(holiday.getActualDate(), name(holiday));
        var observed = holiday.getObservedDate().map(day -> Map.entry(day, name(holiday) + ", observed"));
        if (observed.isEmpty()) {
            return Stream.of(itself);
        }
        return isWeekend(itself.getKey()) ? Stream.of(itself, observed.get()) : observed.stream();
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0;
    }

    // the root bundle is the English one; Locale.ENGLISH has none of its own, and would lean on how its fallback is configured
    private static String name(Holiday holiday) {
        var name = holiday.getDescription(Locale.ROOT);
        return name.equals("undefined") ? "public holiday" : name;
    }
}
