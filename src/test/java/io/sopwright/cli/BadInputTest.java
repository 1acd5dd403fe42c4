package io.sopwright.cli;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.sopwright.CpuTime;
import io.sopwright.document.North;
import io.sopwright.picture.Pictures;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What people and attackers put into the folders of a company and a template: it prints as it is, or is refused where it stands. */
class BadInputTest {

    private static final List<String> YAML_FILES = List.of("north/tenant.yaml", "north/documents/welcome.yaml",
            "north/clients.yaml", "shelf/welcome/policy.yaml");

    private static final String CALENDAR = "calendar: { country: GB, hours: \"Mon-Fri 09:00-17:00\" }\n";

    @TempDir
    private Path root = Path.of("");
    private NorthFolder north = new NorthFolder(root);

    @BeforeEach
    void files() {
        north = NorthFolder.in(root);
    }

    @ParameterizedTest
    @CsvSource({"Latin, Łódź Çağrı Þórður", "Greek, Ελληνική Δημοκρατία", "Cyrillic, Україна їжак",
            "Vietnamese, Cộng hòa Việt Nam", "Hebrew, חברת צפון", "Arabic, شركة الشمال", "Armenian, Հայաստան",
            "Georgian, საქართველო"})
    void P15_an_answer_and_a_name_read_in_the_prints_as_they_were_given(String script, String answer) throws IOException {
        givenToAll(answer);
        assertEquals(0, north.render().exit(), script);
        for (var file : List.of("documents/OPS-001-welcome.pdf", "checklists/aurora-OPS-001.pdf")) {
            var words = PdfText.of(north.out().resolve(file));
            assertTrue(words.contains(answer), script + ": " + words);
        }
    }

    @ParameterizedTest
    @CsvSource({"Chinese, 漢字公司", "Japanese, カタカナ会社", "Korean, 한국 회사", "Devanagari, हिन्दी कंपनी", "Thai, บริษัท ไทย",
            "Tamil, தமிழ் நிறுவனம்", "emoji, 🚀 Rocket"})
    void P15_what_no_font_can_print_is_refused_and_never_printed_otherwise(String script, String answer) {
        givenToAll(answer);
        assertRefused(north.render(), "north/(clients|documents/welcome)\\.yaml", "The PDF fonts have no glyph for .*");
        assertFalse(Files.exists(north.out().resolve("documents")), script);
    }

    private void givenToAll(String answer) {
        north.write("north/documents/welcome.yaml", North.HEAD + "  note: \"" + answer + "\"\n");
        north.write("north/clients.yaml", clients(answer, "2026-03-02"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u202E", "\u2066", "\u0007", "\uFEFF", "\uE000"})
    void T16_P17_a_character_that_hides_or_turns_text_is_refused_in_every_file(String character) throws IOException {
        for (var file : Stream.concat(YAML_FILES.stream(), Stream.of("shelf/welcome/policy.md")).toList()) {
            var text = Files.readString(root.resolve(file));
            int at = text.indexOf(' ', text.length() / 2) + 1;
            north.write(file, text.substring(0, at) + character + text.substring(at));
            assertRefused(north.check(), file, ".*U\\+%04X.*".formatted((int) character.charAt(0)));
            north.write(file, text);
        }
    }

    static Stream<String> bombs() {
        var aliases = "a0: &a0 [x,x]\n"
                + IntStream.range(1, 30).mapToObj(i -> "a%d: &a%d [*a%d,*a%d]\n".formatted(i, i, i - 1, i - 1))
                        .collect(joining());
        var keys = IntStream.range(0, 60_000).mapToObj(i -> "k" + i + ": 1\n").collect(joining());
        return Stream.of(aliases, keys, "[".repeat(900_000), "{a: ".repeat(200_000), "- ".repeat(400_000), "? ".repeat(400_000),
                "x".repeat(900_000) + ": 1\n", "? " + "x".repeat(2_000) + "\n: 1\n", "a".repeat(4_000_001),
                "\"" + "\\x41".repeat(200_000), "a: [" + "x,".repeat(400_000) + "]", "\0", "%YAML 9.9\n---\na: 1\n", "<<: *x\n",
                "a: !!python/object/apply:os.system [ls]\n", "text", "[]", "- a", "~", "", "---\n---\n");
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("bombs")
    void a_bomb_instead_of_a_file_is_refused_soon_in_sentences_of_a_readable_length(String bomb) {
        for (var file : YAML_FILES) {
            var before = root.resolve(file);
            var text = read(before);
            north.write(file, bomb);
            CpuTime.atMost(Duration.ofSeconds(6), () -> assertRefused(north.check(), file, ".{10,300}"));
            north.write(file, text);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "word ", "`"})
    void T16_100_kilobytes_are_refused_as_an_answer_and_print_or_are_refused_as_a_name(String unit) {
        var long_ = "\"" + unit.repeat(100_000 / unit.length()) + "\"";
        north.write("north/documents/welcome.yaml", North.HEAD + "  note: " + long_ + "\n");
        assertRefused(north.check(), "north/documents/welcome\\.yaml", "Note: .{10,200}");
        north.write("north/documents/welcome.yaml", North.HEAD);
        north.write("north/clients.yaml", clients(long_, "2026-03-02"));
        var rendered = north.render();
        if (rendered.exit() != 0) {
            assertRefused(rendered, "north/clients\\.yaml", ".{10,300}");
        }
    }

    static Stream<byte[]> logos() {
        return Stream.of(Pictures.claiming(30_000, 30_000), Arrays.copyOf(Pictures.png(200, 200, true), 300),
                "GIF89a, or so it says".getBytes(StandardCharsets.UTF_8), new byte[0], new byte[15_000_001],
                "<svg xmlns='http://www.w3.org/2000/svg'><use href='#a'/></svg>".getBytes(StandardCharsets.UTF_8),
                "%PDF-1.7".getBytes(StandardCharsets.UTF_8),
                "<?xml version='1.0'?><!DOCTYPE a>".getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("logos")
    void P11_P14_P16_a_logo_that_is_no_picture_or_a_bomb_is_refused_and_nothing_is_written(byte[] logo) throws IOException {
        north.write("north/tenant.yaml", North.TENANT + "letterhead: { logo: logo.png }\n");
        Files.write(north.tenant().resolve("logo.png"), logo);
        assertRefused(north.render(), "north/logo\\.png", ".{10,200}");
        assertFalse(Files.exists(north.out().resolve("documents")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"2028-02-28|2028-02-29|1 business day after Mon 28 Feb 2028",
            "2028-02-29|2028-03-01|1 business day after Tue 29 Feb 2028",
            "2028-02-25|2028-02-28|1 business day after Fri 25 Feb 2028"})
    void a_due_date_on_or_past_the_29_of_february_is_right(String signed, String due, String why) throws IOException {
        north.write("north/documents/welcome.yaml", North.HEAD + "  days: 1\n");
        north.write("north/clients.yaml", clients("Aurora", signed));
        assertTrue(checklist().contains("\"" + due + "\",\"no\",\"" + why), checklist());
    }

    @Test
    void a_day_that_its_year_does_not_have_is_refused() {
        north.write("north/clients.yaml", clients("Aurora", "2027-02-29"));
        assertRefused(north.render(), "north/clients\\.yaml", "“2027-02-29” is not a day: .*");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"2026-03-28T22:00|2026-03-29T03:00:00+01:00",
            "2026-10-24T22:00|2026-10-25T01:00:00Z", "2026-10-25T01:30|2026-10-25T04:30:00Z"})
    void four_hours_across_a_change_of_the_clocks_are_four_hours(String called, String due) throws IOException {
        north.write("north/clients.yaml", clients("Aurora", "2026-03-02, called: " + called));
        assertTrue(checklist().contains("\"" + due + "\",\"no\",\"4 hours after "), checklist());
    }

    @Test
    void a_time_that_the_clocks_were_put_forward_over_is_refused() {
        north.write("north/clients.yaml", clients("Aurora", "2026-03-02, called: 2026-03-29T01:30"));
        assertRefused(north.render(), "north/clients\\.yaml",
                "Aurora: In Europe/London there was no 2026-03-29T01:30: the clocks were put forward over it.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"QQ", "ZZ"})
    void a_client_in_a_country_that_does_not_exist_is_refused(String country) {
        north.write("north/clients.yaml", clients("Aurora", "2026-03-02").replace("GB", country));
        assertRefused(north.render(), "north/clients\\.yaml", "Aurora: .{10,300}");
    }

    @Test
    void a_year_of_holidays_is_walked_through_and_four_are_refused() throws IOException {
        north.write("north/tenant.yaml", North.TENANT.replace(CALENDAR, closed(1)));
        assertTrue(checklist().contains("\"2027-01-06\",\"no\",\"3 business days after Mon 2 Mar 2026, "
                + "skipping Tue 3 Mar to Thu 31 Dec (sabbatical), "), checklist());
        north.write("north/tenant.yaml", North.TENANT.replace(CALENDAR, closed(4)));
        assertRefused(north.render(), "north/clients\\.yaml", "Aurora: There is no business day within three years of .*");
    }

    private static String closed(int years) {
        var first = LocalDate.parse("2026-01-01");
        return "calendar:\n  country: GB\n  exceptions:\n" + first.datesUntil(first.plusYears(years))
                .map(day -> "    - { day: " + day + ", closed: sabbatical }\n").collect(joining());
    }

    private String checklist() throws IOException {
        assertEquals(0, north.render().exit());
        return Files.readString(north.out().resolve("checklists/aurora-OPS-001.csv"));
    }

    private static String clients(String name, String signed) {
        return """
                clients:
                  - id: aurora
                    name: %s
                    kind: new
                    country: GB
                    onboardings:
                      - { document: welcome, events: { signed: %s } }
                """.formatted(name, signed);
    }

    /** Ended with 1, and everything that was said is a sentence with its place in that file. */
    private void assertRefused(Command command, String file, String sentence) {
        assertEquals(1, command.exit(), command::toString);
        var said = north.words(command.out() + command.err()).lines()
                .filter(line -> !line.matches("\\d+ (checked, \\d+ found|files in out.*)")).toList();
        assertFalse(said.isEmpty());
        said.forEach(line -> assertTrue(line.matches(file + ":\\d+:\\d+: error: " + sentence) && line.matches(".*[.?]"), line));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }
}
