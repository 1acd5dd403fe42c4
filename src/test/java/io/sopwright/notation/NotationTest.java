package io.sopwright.notation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.sopwright.source.InvalidText;
import io.sopwright.source.Source;
import io.sopwright.yaml.Yaml;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NotationTest {

    private static final Map<String, String> EVENTS = Map.of("contract_signed", "Contract signed", "po_sent", "PO sent");

    @Test
    void the_example_of_the_javadoc_page_holds() {
        var due = Deadline.shape().read(Yaml.read(new Source("policy.yaml", "{ within: 3 business days, of: contract_signed }")));
        assertEquals("within 3 business days of contract signed", due.words(EVENTS));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            { within: 4 hours }                                     | within 4 hours of the start
            { not before: 14 days, of: contract_signed }            | not before 14 days after contract signed
            { not before: 14 days, within: 21 days, of: po_sent }   | 14 days to 21 days after PO sent
            { from: day 3, to: day 5 }                              | day 3 to day 5
            { from: day 3, to: day 3 }                              | day 3
            { from: week 3 }                                        | from week 3
            { by: week 2, of: contract_signed }                     | by week 2, from contract signed
            """)
    void a_due_rule_reads_as_the_end_of_a_sentence(String written, String words) {
        assertEquals(words, deadline(written).words(EVENTS));
    }

    @ParameterizedTest
    @ValueSource(strings = {"within: 4 hours", "not before: 14 days\\nwithin: 21 days", "from: day 3\\nto: day 5",
            "by: week 2\\nof: po_sent",
            "within: 1 week\\ncalendar: both\\nroll: back", "from: week 3"})
    void a_due_rule_is_written_as_it_is_read(String written) {
        var text = written.replace("\\n", "\n") + "\n";
        assertEquals(text, Yaml.write(Deadline.shape().write(deadline(text))));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            { every: 1 week, while: make }                          | every week during production
            { every: 2 business days, while: ship }                 | every 2 business days during ship
            { every: 1 week, from: day 31, to: day 60 }             | every week from day 31 to day 60
            { every: 1 day, from: day 1, to: week 2, of: po_sent }  | every day from day 1 to week 2, counted from PO sent
            { every: 3 months, of: contract_signed }                | every 3 months from contract signed
            { on: each milestone }                                  | each milestone
            """)
    void a_recurrence_reads_as_people_say_it(String written, String words) {
        var recurrence = Recurrence.shape().read(Yaml.read(new Source("policy.yaml", written)));
        assertEquals(words, recurrence.words(EVENTS, Map.of("make", "Production")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "1.", "1.2.3.4.5.6.7", "12345.1", "a.b", "1,2"})
    void what_is_no_clause_number_is_refused(String text) {
        assertThrows(InvalidText.class, () -> Notation.CLAUSE.read(Yaml.read(new Source("policy.yaml", "\"" + text + "\""))));
    }

    @ParameterizedTest
    @CsvSource({"30 %, 30 %", "30, 30 %", "33.3333%, 33.3333 %"})
    void a_share_may_be_written_without_its_sign(String written, String words) {
        var share = Notation.PERCENT.read(Yaml.read(new Source("policy.yaml", written)));
        assertEquals(words + "\n", Yaml.write(Notation.PERCENT.write(share)));
    }

    private static Deadline deadline(String text) {
        return Deadline.shape().read(Yaml.read(new Source("policy.yaml", text)));
    }
}
