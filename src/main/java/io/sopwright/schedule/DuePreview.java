package io.sopwright.schedule;

import io.sopwright.calendar.When;
import io.sopwright.notation.Deadline;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A due rule while somebody writes it: in words, and for an event that happens at a sample moment.
 *
 * @param rule {@code within 3 business days of contract signed}
 * @param examples {@code due Wed 4 Mar 2026: 3 business days after Fri 27 Feb 2026, skipping Sat 28 Feb, Sun 1 Mar}; of a window, its beginning first
 */
public record DuePreview(String rule, List<String> examples) {

    public DuePreview {
        examples = List.copyOf(examples);
    }

    /**
     * Tries a rule.
     *
     * @param starts the event from which a rule counts that names none
     * @param events the words of each event
     * @param sample when the event happens
     * @throws IllegalArgumentException with a sentence when the rule gives no date
     */
    public static DuePreview of(Deadline rule, String starts, Map<String, String> events, Calendars calendars, When sample) {
        var event = rule.of().orElse(starts);
        var due = new Moments(starts, Map.of(event, sample), calendars).due(rule).orElseThrow().due();
        return new DuePreview(rule.words(events),
                Stream.concat(due.earliest().stream().map(date -> "not before " + date),
                        due.latest().stream().map(date -> "due " + date))
                        .toList());
    }
}
