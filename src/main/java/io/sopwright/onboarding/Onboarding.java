package io.sopwright.onboarding;

import io.sopwright.calendar.When;
import io.sopwright.profile.Answers;
import io.sopwright.profile.OfficeHours;
import io.sopwright.source.Place;
import io.sopwright.yaml.Part;
import io.sopwright.yaml.RecordShape;
import io.sopwright.yaml.Shape;
import io.sopwright.yaml.Shapes;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * One run of a document's process for one client.
 *
 * @param document the id of the document
 * @param events what has happened, by key: a day, or a day and a time in the company's zone
 * @param team who holds a role for this client, role to person, where several could
 * @param facts what was chosen or asked for this client
 * @param calendar the client's own hours, where they are known
 */
public record Onboarding(String document, Map<String, Happened> events, Map<String, String> team, Answers facts,
        Optional<OfficeHours> calendar, Place place) {

    /** A moment as it was written. */
    public record Happened(String text) {

        private static final Pattern WRITTEN = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9]{2}:[0-9]{2}(:[0-9]{2})?)?");

        private static final Shape<Happened> SHAPE = Shapes.as(Shapes.TEXT, Happened::new, Happened::text);

        public Happened {
            parse(text, ZoneId.of("UTC"));
        }

        /**
         * The moment, for clocks of that zone; the first of two when they were put back.
         *
         * @throws IllegalArgumentException for a time that those clocks were put forward over
         */
        public When in(ZoneId zone) {
            return parse(text, zone);
        }

        private static When parse(String text, ZoneId zone) {
            try {
                if (!WRITTEN.matcher(text).matches()) {
                    throw new DateTimeException(text);
                }
                return text.contains("T") ? at(LocalDateTime.parse(text), zone) : When.day(LocalDate.parse(text));
            } catch (DateTimeException _) {
                throw new IllegalArgumentException(
                        "“" + text + "” is not a day: write it as 2026-03-31, or as 2026-03-31T15:30 with the time.");
            }
        }

        private static When at(LocalDateTime time, ZoneId zone) {
            if (zone.getRules().getValidOffsets(time).isEmpty()) {
                throw new IllegalArgumentException(
                        "In " + zone + " there was no " + time + ": the clocks were put forward over it.");
            }
            return When.at(time.atZone(zone).toInstant());
        }
    }

    private static final Part<Onboarding, String> DOCUMENT = Part.needed("document", Shapes.SLUG, Onboarding::document,
            "the document whose process runs");
    private static final Part<Onboarding, Map<String, Happened>> EVENTS = Part.named("events", Happened.SHAPE, Onboarding::events,
            "what has happened");
    private static final Part<Onboarding, Map<String, String>> TEAM = Part.named("team", Shapes.KEY, Onboarding::team,
            "role to person");
    private static final Part<Onboarding, Answers> FACTS = Part.optional("facts", Answers.shape(), Onboarding::facts,
            Answers.NONE, "what was chosen");
    private static final Part<Onboarding, Optional<OfficeHours>> CALENDAR = Part.maybe("calendar", OfficeHours.shape(),
            Onboarding::calendar, "the client's own hours");

    private static final Shape<Onboarding> CONTENT = new RecordShape<>("onboarding",
            List.of(DOCUMENT, EVENTS, TEAM, FACTS, CALENDAR),
            in -> new Onboarding(in.get(DOCUMENT), in.get(EVENTS), in.get(TEAM), in.get(FACTS), in.get(CALENDAR),
                    new Place("onboarding", 1, 1)));

    static final Shape<Onboarding> SHAPE = Shapes.located(CONTENT, Onboarding::at, onboarding -> onboarding);

    private Onboarding at(Place written) {
        return new Onboarding(document, events, team, facts, calendar, written);
    }
}
