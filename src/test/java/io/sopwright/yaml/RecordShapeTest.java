package io.sopwright.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.sopwright.source.Source;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A record as YAML: what is read, what is refused and how it is written. */
class RecordShapeTest {

    /** A point of an agenda. */
    record Point(String title, int minutes) {}

    private static final Part<Point, String> TITLE = Part.needed("title", Shapes.TEXT, Point::title, "what is talked about");
    private static final Part<Point, Integer> MINUTES = Part.needed("minutes", Shapes.WHOLE, Point::minutes, "how long");
    private static final Shape<Point> POINT = new RecordShape<>("point", List.of(TITLE, MINUTES), in -> {
        if (in.get(MINUTES) < 1) {
            throw new IllegalArgumentException("A point takes at least a minute.");
        }
        return new Point(in.get(TITLE), in.get(MINUTES));
    });

    /** A meeting with all kinds of parts. */
    record Meeting(String name, Optional<String> room, boolean open, List<Point> agenda, Map<String, Point> extras) {}

    private static final Part<Meeting, String> NAME = Part.needed("name", Shapes.TEXT, Meeting::name, "the meeting's name");
    private static final Part<Meeting, Optional<String>> ROOM = Part.maybe("room", Shapes.TEXT, Meeting::room, "where");
    private static final Part<Meeting, Boolean> OPEN = Part.optional("open", Shapes.YES_NO, Meeting::open, false, "who may come");
    private static final Part<Meeting, List<Point>> AGENDA = Part.list("agenda", POINT, Meeting::agenda, "its points");
    private static final Part<Meeting, Map<String, Point>> EXTRAS = Part.named("extras", POINT, Meeting::extras,
            "if time is left");
    private static final RecordShape<Meeting> MEETING = new RecordShape<>("meeting", List.of(NAME, ROOM, OPEN, AGENDA, EXTRAS),
            in -> new Meeting(in.get(NAME), in.get(ROOM), in.get(OPEN), in.get(AGENDA), in.get(EXTRAS)));

    @Test
    void the_example_of_the_package_reads_and_writes() {
        Part<Point, String> title = Part.needed("title", Shapes.TEXT, Point::title, "what is talked about");
        Part<Point, Integer> minutes = Part.needed("minutes", Shapes.WHOLE, Point::minutes, "how long");
        Shape<Point> shape = new RecordShape<>("point", List.of(title, minutes), in -> new Point(in.get(title), in.get(minutes)));

        Point point = shape.read(Yaml.read(new Source("agenda.yaml", "title: Next steps\nminutes: 10\n")));
        String yaml = Yaml.write(shape.write(point));

        assertEquals(new Point("Next steps", 10), point);
        assertEquals("title: Next steps\nminutes: 10\n", yaml.replace("'", "").replace("\"", ""));
    }

    @Test
    void an_unknown_key_is_named_with_the_key_that_was_probably_meant() {
        assertEquals(
                "x.yaml:2:1: A point has no “minuts”: did you mean minutes?\nx.yaml:1:1: This point needs “minutes”: how long."
                        .lines().sorted().toList(),
                Refusals.of(POINT, "title: T\nminuts: 1\n").lines().sorted().toList());
        assertEquals("x.yaml:3:1: A point has no “colour”: it has title, minutes.",
                Refusals.of(POINT, "title: T\nminutes: 1\ncolour: red\n"));
    }

    @Test
    void a_missing_key_is_named_with_what_it_says() {
        assertEquals("x.yaml:1:1: This point needs “title”: what is talked about.", Refusals.of(POINT, "minutes: 1\n"));
        assertEquals("x.yaml:1:7: The value is missing here.", Refusals.of(POINT, "title:\nminutes: 1\n"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "[a]|x.yaml:1:1: A meeting is a mapping with name, room, open, agenda, extras, but this is a list.",
            "a|x.yaml:1:1: A meeting is a mapping with name, room, open, agenda, extras, but this is a text.",
            "{name: [a]}|x.yaml:1:8: A single value belongs here, not a list.",
            "{name: {a: b}}|x.yaml:1:8: A single value belongs here, not a mapping.",
            "{name: a, open: perhaps}|x.yaml:1:17: “perhaps” is neither yes nor no.",
            "{name: a, agenda: b}|x.yaml:1:19: A list belongs here, not a text: write [a, b] or one “- entry” a line.",
            "{name: a, extras: [b]}|x.yaml:1:19: A mapping from names to values belongs here, not a list.",
            "{name: a, agenda: [{title: b, minutes: c}]}|x.yaml:1:40: “c” is not a whole number.",
            "{name: a, agenda: [{title: b, minutes: 0}]}|x.yaml:1:20: A point takes at least a minute."})
    void a_value_of_the_wrong_kind_is_refused_at_its_place(String yaml, String said) {
        assertEquals(said, Refusals.of(MEETING, yaml));
    }

    @Test
    void everything_that_is_wrong_in_a_file_is_said_in_reading_order() {
        var said = Refusals.of(MEETING, """
                nam: a
                open: perhaps
                agenda:
                  - { title: b }
                  - { title: [c], minutes: d, x: y }
                extras:
                  Bad Key: e
                  good: { minutes: 3 }
                """);
        assertEquals(List.of("1:1", "1:1", "2:7", "4:5", "5:14", "5:28", "5:31", "7:3", "7:12", "8:9"),
                said.lines().map(line -> line.replaceFirst("x.yaml:([0-9]+:[0-9]+): .*", "$1")).toList(), said);
    }

    @Test
    void what_is_written_reads_as_an_equal_record_without_what_goes_without_saying() {
        var meeting = new Meeting("yes", Optional.of("1.10"), true, List.of(new Point("- x", 5), new Point(": #", 6)),
                Map.of("more", new Point("two\nlines", 7)));
        assertEquals(meeting, MEETING.read(Yaml.read(new Source("x.yaml", Yaml.write(MEETING.write(meeting))))));
        assertEquals("name: short\n",
                Yaml.write(MEETING.write(new Meeting("short", Optional.empty(), false, List.of(), Map.of()))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e999999999", "1E5", "0x10", "NaN", "Infinity", "1_000", "1,5", "--1", "1.", "٣",
            "9999999999999999"})
    void only_written_out_numbers_are_numbers(String number) {
        assertTrue(Refusals.of(Shapes.DECIMAL, number).contains("is not a number"), number);
    }

    @Test
    void a_refusal_from_a_value_made_of_a_text_has_the_place_of_the_text() {
        var halves = Shapes.as(Shapes.WHOLE, number -> {
            if (number % 2 == 1) {
                throw new IllegalArgumentException(number + " is odd.");
            }
            return number / 2;
        }, half -> half * 2);
        assertEquals("x.yaml:1:5: 3 is odd.", Refusals.of(Shapes.listOf(halves), "[2, 3]"));
        assertEquals("x.yaml:1:5: 3 is odd.",
                Refusals.of(Shapes.listOf(Shapes.located(halves, (half, _) -> half, half -> half)), "[2, 3]"));
    }

    @Test
    void a_word_that_is_none_of_the_known_is_refused_with_the_nearest() {
        var sizes = Shapes.oneOf(Map.of("small", 1));
        assertEquals("x.yaml:1:1: “smal” is not one of small: did you mean small?", Refusals.of(sizes, "smal"));
        assertEquals("x.yaml:1:1: “vast” is not one of small.", Refusals.of(sizes, "vast"));
    }

    @Test
    void a_text_is_kept_in_its_composed_form_without_the_blanks_around_it() {
        assertEquals("é", Shapes.TEXT.read(Yaml.read(new Source("x.yaml", "\"  e\u0301 \""))));
    }

    @Test
    void the_schema_says_what_is_needed_and_that_nothing_else_may_stand_there() {
        var schema = RecordShape.fileSchema("meeting.yaml", List.of(MEETING));
        assertEquals(List.of("name"), schema.get("required"));
        assertEquals(false, schema.get("additionalProperties"));
        assertEquals("[name, room, open, agenda, extras]",
                schema.get("properties") instanceof Map<?, ?> properties ? properties.keySet().toString() : "");
    }
}
