package io.sopwright.process;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.sopwright.catalogue.Shelf;
import io.sopwright.document.Drafting;
import io.sopwright.source.InvalidText;
import io.sopwright.source.Source;
import io.sopwright.yaml.Yaml;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ProcessDefinitionTest {

    private static final Path SHELF = Path.of("policy-templates");

    @Test
    void the_example_of_the_javadoc_page_holds() {
        var process = read("""
                starts: signed
                phases:
                  - key: setup
                    title: Setup
                    tasks:
                      - { key: pay, title: Pay the deposit, role: client, due: { within: 5 days, of: signed } }
                """);
        assertEquals("Pay the deposit", process.task("pay").orElseThrow().title());
        assertEquals(process, read(write(process)));
    }

    static Stream<String> templates() {
        return new Shelf(SHELF).ids().stream();
    }

    @ParameterizedTest
    @MethodSource("templates")
    void a_shipped_process_is_the_same_after_writing_and_reading(String template) {
        var process = Drafting.preview(Shelf.read(SHELF.resolve(template))).process();
        var written = write(process);
        assertEquals(process, read(written));
        assertEquals(written, write(read(written)));
    }

    @Test
    void everything_that_a_process_can_say_is_the_same_after_writing_and_reading() {
        var written = write(SmallProcess.read());
        assertEquals(SmallProcess.read(), read(written));
        assertEquals(written, write(read(written)));
    }

    @Test
    void what_goes_without_saying_is_not_written() {
        assertEquals("starts: signed\n", write(read("starts: signed")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            minutes: 45                        | minutes: 0             | “0” is not a whole number from 1 to 999999.
            attempts: 2                        | attempts: none         | “none” is not a whole number from 1 to 999999.
            coverage: 3 units                  | coverage: 101 %        | A share of a lot is 1 to 100 %, not 101 %.
            coverage: 3 units                  | coverage: some         | “some” is not a coverage: write all, 5 %, 3 units or random sample.
            share: 30 %                        | share: a third         | “a third” is not a share: write it as 30 %.
            due: { by: day 40 }                | due: { by: 40 }        | "40" is not a length of time: write a number and a unit, for instance 3 business days.
            due: { by: day 40 }                | due: { of: goods_sent } | A due rule says within, not before, by, or from and to.
            due: { from: day 5, to: day 9 }    | due: { from: day 5, not before: 2 days } | A due rule says either not before or from, not both.
            repeats: { every: 1 week, while: making } | repeats: { every: 0 weeks, while: making } | A recurrence needs time between two times: at least 1 day or 1 hour.
            repeats: { every: 1 week, while: making } | repeats: { while: making } | A recurrence says either every (a length of time) or on (an occasion).
            done: inspect }                    | done: inspect, evidence: report } | A condition of a gate is one of signature, approval, payment, done, evidence and rule.
            side: client }                     | side: ours }           | “ours” is not one of us, client, third party.
            clause: "2.1"\\n        role       | clause: two\\n        role | “two” is not a clause number: write it as "1.2".
            is: below 30                       | is: less than 30       | “less than 30” is not a target: write below 45, at most 45, at least 80, above 80 or between 3 and 5.
            """)
    void a_value_that_makes_no_sense_is_refused_with_advice(String passage, String otherwise, String sentence) {
        var text = SmallProcess.with(passage.replace("\\n", "\n"), otherwise.replace("\\n", "\n"));
        var refused = assertThrows(InvalidText.class, () -> read(text)).findings();
        assertEquals(List.of(sentence), refused.stream().map(finding -> finding.sentence()).distinct().toList());
        assertTrue(refused.getFirst().place().line() > 1);
    }

    @Test
    void a_share_of_a_lot_is_rounded_up_and_never_more_than_the_lot() {
        assertEquals(OptionalInt.of(3), new Coverage(Coverage.Kind.PERCENT, 5).pieces(41));
        assertEquals(OptionalInt.of(41), new Coverage(Coverage.Kind.PERCENT, 100).pieces(41));
        assertEquals(OptionalInt.of(2), new Coverage(Coverage.Kind.UNITS, 3).pieces(2));
        assertEquals(OptionalInt.of(7), new Coverage(Coverage.Kind.ALL, 0).pieces(7));
        assertEquals(OptionalInt.of(2_000_000_000), new Coverage(Coverage.Kind.PERCENT, 100).pieces(2_000_000_000));
        assertEquals(OptionalInt.empty(), new Coverage(Coverage.Kind.RANDOM_SAMPLE, 0).pieces(7));
    }

    @Test
    void parts_of_products_have_titles_too() {
        assertEquals(List.of("a1", "r2", "r2b", "r2c"), List.copyOf(SmallProcess.read().productTitles().keySet()));
    }

    private static String write(ProcessDefinition process) {
        return Yaml.write(ProcessDefinition.shape().write(process));
    }

    private static ProcessDefinition read(String text) {
        return ProcessDefinition.shape().read(Yaml.read(new Source("policy.yaml", text)));
    }
}
