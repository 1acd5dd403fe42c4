package io.sopwright.calendar;

import io.sopwright.source.Nearest;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Reads opening hours: {@code Mon-Thu 09:00-12:30, 13:15-18:00; Fri 09:00-15:00}. */
final class OpeningHours {

    private static final Pattern DAYS_AND_HOURS = Pattern.compile("([a-z ,-]+?) ?([0-9].*)");
    private static final Pattern STRETCH = Pattern
            .compile("([01]?[0-9]|2[0-3]):([0-5][0-9]) ?- ?(?:([01]?[0-9]|2[0-3]):([0-5][0-9])|24:00)");

    private static final List<String> DAYS = List.of("mon", "tue", "wed", "thu", "fri", "sat", "sun");

    private OpeningHours() {}

    /** The hours of each weekday that has some. */
    static Map<DayOfWeek, List<WallHours>> week(String text) {
        var week = new EnumMap<DayOfWeek, List<WallHours>>(DayOfWeek.class);
        for (var part : Words.plain(text).replace('–', '-').split(" ?; ?", -1)) {
            var shape = DAYS_AND_HOURS.matcher(part);
            if (!shape.matches()) {
                throw new IllegalArgumentException(
                        "\"" + part + "\" is not days and hours: write, for instance, Mon-Fri 09:00-17:00.");
            }
            var hours = day(shape.group(2));
            days(shape.group(1)).forEach(day -> putOnce(week, day, hours));
        }
        return week;
    }

    /** The hours of one day. */
    static List<WallHours> day(String text) {
        var hours = Arrays.stream(Words.plain(text).replace('–', '-').split(" ?, ?", -1)).map(OpeningHours::stretch).toList();
        for (int i = 1; i < hours.size(); i++) {
            if (!hours.get(i - 1).endsBefore(hours.get(i))) {
                throw new IllegalArgumentException(
                        "The hours \"" + text + "\" overlap: write them in order, with the breaks between them.");
            }
        }
        return hours;
    }

    private static WallHours stretch(String text) {
        var shape = STRETCH.matcher(text);
        if (!shape.matches()) {
            throw new IllegalArgumentException(
                    "\"" + text + "\" is not a time of day from and to: write, for instance, 09:00-12:30.");
        }
        return new WallHours(time(shape.group(1), shape.group(2)),
                shape.group(3) == null ? LocalTime.MIDNIGHT : time(shape.group(3), shape.group(4)));
    }

    private static LocalTime time(String hour, String minute) {
        return LocalTime.of(Integer.parseInt(hour), Integer.parseInt(minute));
    }

    private static List<DayOfWeek> days(String text) {
        var days = new ArrayList<DayOfWeek>();
        for (var range : text.split(" ?, ?", -1)) {
            var ends = range.split(" ?- ?", 2);
            var last = weekday(ends[ends.length - 1]);
            for (var day = weekday(ends[0]); day != last; day = day.plus(1)) {
                days.add(day);
            }
            days.add(last);
        }
        return days;
    }

    private static DayOfWeek weekday(String name) {
        return Arrays.stream(DayOfWeek.values())
                .filter(day -> name.length() >= 3 && day.name().toLowerCase(Locale.ROOT).startsWith(name)).findFirst()
                .orElseThrow(() -> unknown(name));
    }

    private static IllegalArgumentException unknown(String name) {
        var advice = Nearest.to(name, DAYS).map(nearest -> "did you mean " + nearest + "?")
                .orElse("use " + String.join(", ", DAYS) + ", and write, for instance, Mon-Fri 09:00-17:00.");
        return new IllegalArgumentException("\"" + name + "\" is not a day of the week: " + advice);
    }

    private static void putOnce(Map<DayOfWeek, List<WallHours>> week, DayOfWeek day, List<WallHours> hours) {
        if (week.put(day, hours) != null) {
            throw new IllegalArgumentException(
                    "The hours of " + day.name().charAt(0) + day.name().substring(1).toLowerCase(Locale.ROOT)
                            + " are given twice: write each day once, with all its hours.");
        }
    }
}
