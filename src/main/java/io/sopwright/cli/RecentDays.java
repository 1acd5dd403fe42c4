package io.sopwright.cli;

import io.sopwright.yaml.Node;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Moves the days in a sample company's clients.yaml by whole weeks, so that the last thing happened within the seven days before today. A Tuesday stays a
 * Tuesday; only public holidays fall elsewhere. The days of calendars stay: they are those of the year.
 */
final class RecentDays {

    private static final Pattern MOMENT = Pattern.compile("([0-9]{4}-[0-9]{2}-[0-9]{2})(T[0-9:]{5,8})?");
    private static final String CALENDAR = "calendar";
    /** Facts are what was chosen, and may lie ahead. */
    private static final String FACTS = "facts";

    private final long weeks;

    private RecentDays(long weeks) {
        this.weeks = weeks;
    }

    /** The same clients, as if the last thing had happened just now; as they are when nothing happened. */
    static Node of(Node clients, LocalDate today) {
        return days(clients).max(LocalDate::compareTo)
                .map(last -> new RecentDays(Math.floorDiv(ChronoUnit.DAYS.between(last, today) - 1, DayOfWeek.values().length))
                        .moved(clients))
                .orElse(clients);
    }

    private static Stream<LocalDate> days(Node node) {
        return switch (node) {
            case Node.Scalar scalar -> day(scalar).stream();
            case Node.Sequence list -> list.items().stream().flatMap(RecentDays::days);
            case Node.Mapping mapping -> mapping.entries().entrySet().stream()
                    .filter(entry -> !entry.getKey().equals(CALENDAR) && !entry.getKey().equals(FACTS))
                    .flatMap(entry -> days(entry.getValue().value()));
        };
    }

    private Node moved(Node node) {
        return switch (node) {
            case Node.Scalar scalar -> moved(scalar);
            case Node.Sequence list -> new Node.Sequence(list.items().stream().map(this::moved).toList(), list.place());
            case Node.Mapping mapping -> {
                var entries = new LinkedHashMap<String, Node.Entry>();
                mapping.entries().forEach((key, entry) -> entries.put(key,
                        key.equals(CALENDAR) ? entry : new Node.Entry(entry.key(), moved(entry.value()))));
                yield new Node.Mapping(entries, mapping.place());
            }
        };
    }

    private Node moved(Node.Scalar scalar) {
        return day(scalar).map(day -> new Node.Scalar(
                day.plusWeeks(weeks) + scalar.text().substring(day.toString().length()), scalar.place())).orElse(scalar);
    }

    private static Optional<LocalDate> day(Node.Scalar scalar) {
        return Optional.of(MOMENT.matcher(scalar.text())).filter(Matcher::matches)
                .map(moment -> LocalDate.parse(moment.group(1)));
    }
}
