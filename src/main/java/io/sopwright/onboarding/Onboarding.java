package io.sopwright.onboarding;

import io.sopwright.calendar.When;
import io.sopwright.document.Document;
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
 * @param products keys of the products that it is for; empty when it is for all that the client bought
 * @param calendar the client's own hours, where they are known
 * @param life how it went as a whole
 * @param tasks what was done with single tasks
 */
public record Onboarding(String document, Map<String, Happened> events, Map<String, String> team, Answers facts,
        Optional<List<String>> products, Optional<OfficeHours> calendar, Life life, List<WorkedTask> tasks, Place place) {

    /** A moment as it was written. */
    public record Happened(String text) {

        private static final Pattern WRITTEN = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9]{2}:[0-9]{2}(:[0-9]{2})?)?");

        static final Shape<Happened> SHAPE = Shapes.as(Shapes.TEXT, Happened::new, Happened::text);

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
    private static final Part<Onboarding, Optional<List<String>>> PRODUCTS = Part.maybe("products", Shapes.listOf(Shapes.KEY),
            Onboarding::products, "what it is for, when not for all that the client bought");
    private static final Part<Onboarding, Optional<OfficeHours>> CALENDAR = Part.maybe("calendar", OfficeHours.shape(),
            Onboarding::calendar, "the client's own hours");

    private static final Part<Onboarding, Optional<String>> VERSION = Part.maybe("version", Document.VERSION_NUMBER,
            onboarding -> onboarding.life.version(), "the version that it follows, when not the one of the document's file");
    private static final Part<Onboarding, RunState> STATE = Part.optional("state", RunState.SHAPE,
            onboarding -> onboarding.life.state(), RunState.ACTIVE, "where it stands as a whole");
    private static final Part<Onboarding, Optional<Happened>> STARTED = Part.maybe("started", Happened.SHAPE,
            onboarding -> onboarding.life.started(), "when it was started, when not with the first event");
    private static final Part<Onboarding, Optional<Happened>> CLOSED = Part.maybe("closed", Happened.SHAPE,
            onboarding -> onboarding.life.closed(), "when it was completed or cancelled");
    private static final Part<Onboarding, String> REASON = Part.optional("reason", Shapes.TEXT,
            onboarding -> onboarding.life.reason(), "", "why it is on hold or was cancelled");
    private static final Part<Onboarding, List<WorkedTask>> TASKS = Part.list("tasks", WorkedTask.SHAPE, Onboarding::tasks,
            "what was done with single tasks");

    private static final Shape<Onboarding> CONTENT = new RecordShape<>("onboarding",
            List.of(DOCUMENT, VERSION, STATE, STARTED, CLOSED, REASON, EVENTS, TEAM, FACTS, PRODUCTS, CALENDAR, TASKS),
            in -> new Onboarding(in.get(DOCUMENT), in.get(EVENTS), in.get(TEAM), in.get(FACTS), in.get(PRODUCTS),
                    in.get(CALENDAR),
                    new Life(in.get(VERSION), in.get(STATE), in.get(STARTED), in.get(CLOSED), in.get(REASON)), in.get(TASKS),
                    new Place("onboarding", 1, 1)));

    static final Shape<Onboarding> SHAPE = Shapes.located(CONTENT, Onboarding::at, onboarding -> onboarding);

    public Onboarding {
        tasks = List.copyOf(tasks);
    }

    /** Keys of the products that it is for. */
    public List<String> productsOf(Client client) {
        return products.orElse(client.products());
    }

    private Onboarding at(Place written) {
        return new Onboarding(document, events, team, facts, products, calendar, life, tasks, written);
    }
}
