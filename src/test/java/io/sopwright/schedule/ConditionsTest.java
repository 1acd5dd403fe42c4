package io.sopwright.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.sopwright.field.Value;
import io.sopwright.process.SmallProcess;
import io.sopwright.source.Finding;
import io.sopwright.source.InvalidText;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConditionsTest {

    private static final String FACTS = """
            facts:
              urgent: { type: yes/no, label: Urgent? }
              quantity: { type: whole number, label: How many? }
              share: { type: percent, label: Share? }
              price: { type: money, label: Price? }
              level: { type: choice, label: Level?, options: { silver: Silver, gold: Gold } }
              sites: { type: list, label: Sites? }
              note: { type: text, label: Note? }
            """;

    @ParameterizedTest
    @CsvSource(delimiter = '→', quoteCharacter = '"', textBlock = """
            client.kind == 'new'                              → true
            client.country in ['US', 'CA']                    → true
            'a1' in client.products                           → true
            'b2' in client.products                           → false
            run.urgent && run.quantity > 9                    → true
            run.quantity >= 9.5                               → true
            run.share < 50                                    → true
            run.price == 1200.5                               → true
            run.level == 'gold' || run.level == 'silver'      → true
            'York' in run.sites                               → true
            run.note == ''                                    → true
            size(client.products) == 1                        → true
            run.note.startsWith('x') ? run.urgent : !run.urgent → false
            """)
    void a_condition_asks_about_the_client_and_the_run(String condition, boolean holds) {
        var facts = Map.<String, Value>of("urgent", new Value.YesNo(true), "quantity", new Value.Amount(new BigDecimal("10")),
                "share",
                new Value.Amount(new BigDecimal("12.5")), "price",
                new Value.Money(Currency.getInstance("EUR"), new BigDecimal("1200.50")), "level",
                new Value.Choice("gold", "Gold"), "sites", new Value.Entries(List.of("Leeds", "York")));
        assertEquals(holds, applies(condition, Plans.run("new", List.of("a1"), facts)));
    }

    @Test
    void a_fact_that_nobody_gave_is_no_zero_or_empty() {
        var nothing = Plans.run("new", List.of(), Map.of());
        assertTrue(applies("!run.urgent && run.quantity == 0 && run.share == 0.0 && run.level == '' && size(run.sites) == 0",
                nothing));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            clint.kind == 'new'      | There is no “clint.kind” for a condition to ask about: did you mean client.kind?
            run.urgnt                | There is no “run.urgnt” for a condition to ask about: did you mean run.urgent?
            weather == 'wet'         | There is no “weather” for a condition to ask about: it knows client.country, client.kind, client.products, product, run.level, run.note, run.price, run.quantity, run.share, run.sites, run.urgent.
            """)
    void an_unknown_name_is_refused_with_the_nearest_one(String condition, String sentence) {
        assertEquals("policy.yaml:20:16: " + sentence, refusal(condition));
    }

    @ParameterizedTest
    @ValueSource(strings = {"client.kind", "run.quantity", "1 + 1", "client.kind == 1", "run.urgent == 'yes'",
            "'a1' in client.kind",
            "client.products > 3", "run.urgent &&", "= true", "run.urgent; true", "[true]", "timestamp('2026-01-01T00:00:00Z')"})
    void what_is_no_question_is_refused(String condition) {
        assertTrue(refusal(condition).contains(": The condition “" + condition + "” is wrong: "),
                () -> refusal(condition));
    }

    @ParameterizedTest
    @ValueSource(strings = {"client.products.exists(p, p == 'a1')", "client.products.all(p, p != 'x')", "has(client.kind)",
            "client.products.map(p, p + p) == []", "client.products.filter(p, true) == []",
            "client.products.exists_one(p, true)"})
    void macros_are_refused_so_that_nothing_loops(String condition) {
        assertTrue(refusal(condition).contains("(), which is not there: ask with =="), () -> refusal(condition));
    }

    @Test
    void a_condition_has_at_most_500_characters() {
        var longest = "client.kind == '" + "x".repeat(500 - 17) + "'";
        assertEquals(500, longest.length());
        assertFalse(applies(longest, Plans.run("new", List.of(), Map.of())));
        assertEquals(
                "policy.yaml:20:16: This condition has 501 characters; up to 500 are taken: say it shorter, or make a fact of it.",
                refusal(longest.replace("x'", "xx'")));
    }

    @Test
    void a_condition_is_not_nested_without_end() {
        assertTrue(applies("(".repeat(10) + "true" + ")".repeat(10), Plans.run("new", List.of(), Map.of())));
        assertTrue(refusal("(".repeat(100) + "true" + ")".repeat(100)).contains("is wrong"));
        assertTrue(refusal("[".repeat(100) + "true" + "]".repeat(100)).contains("is wrong"));
    }

    @Test
    void all_wrong_conditions_of_a_process_are_told_in_reading_order() {
        var process = SmallProcess.TEXT.replace("\"!run.urgent\"", "run.urgnt").replace("run.quantity > 0", "run.quantty > 0")
                .replace("client.kind == 'repeat'", "client.knd == 'repeat'");
        assertEquals(List.of("There is no “run.urgnt” for a condition to ask about: did you mean run.urgent?",
                "There is no “run.quantty” for a condition to ask about: did you mean run.quantity?",
                "There is no “client.knd” for a condition to ask about: did you mean client.kind?"),
                assertThrows(InvalidText.class, () -> Plans.conditions(process)).findings().stream().map(Finding::sentence)
                        .toList());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            form.late                                    |
            form.state == 'open' && run.quantity > 2     |
            form.count >= 3 && client.kind == 'new'      |
            form.lat                                     | There is no “form.lat” for a condition to ask about: did you mean form.late?
            form.other                                   | There is no “form.other” for a condition to ask about: it knows client.country, client.kind, client.products, form.count, form.late, form.state, form.why, product, run.level, run.note, run.price, run.quantity, run.share, run.sites, run.urgent.
            form.state                                   | The condition “form.state” is wrong: expected type 'bool' but found 'string'.
            form.count == 'three'                        | The condition “form.count == 'three'” is wrong: found no matching overload for '_==_' applied to '(int, string)'.
            """)
    void a_field_of_a_form_may_ask_about_the_other_fields_of_its_form(String condition, String sentence) {
        var process = FACTS + "starts: signed\n" + form("when: \"" + condition + "\"");
        if (sentence == null) {
            Plans.conditions(process);
        } else {
            assertEquals("policy.yaml:17:46: " + sentence, refusalOf(process));
        }
    }

    @Test
    void no_other_condition_asks_about_a_form_and_no_form_about_another() {
        var form = form("required: no");
        assertTrue(refusalOf(process("form.late") + form).contains("There is no “form.late”"));
        var two = FACTS + "starts: signed\n" + form
                + "  second: { title: Second, fields: { a: { type: text, when: form.late } } }\n";
        assertTrue(refusalOf(two).startsWith("policy.yaml:18:61: There is no “form.late”"), () -> refusalOf(two));
    }

    @Test
    void a_fact_may_be_asked_for_under_a_condition() {
        Plans.conditions(FACTS + "  rush: { type: text, when: run.urgent }\nstarts: signed\n");
        assertEquals("policy.yaml:9:29: There is no “run.urgnt” for a condition to ask about: did you mean run.urgent?",
                refusalOf(FACTS + "  rush: { type: text, when: run.urgnt }\nstarts: signed\n"));
    }

    private static String form(String more) {
        return """
                forms:
                  first:
                    title: First
                    fields:
                      late: { type: yes/no, label: Late? }
                      state: { type: choice, label: State?, options: { open: Open, done: Done } }
                      count: { type: whole number, label: How many? }
                      why: { type: text, label: Why?, %s }
                """.formatted(more);
    }

    @Test
    void a_condition_that_has_no_answer_for_a_client_names_itself() {
        var refused = assertThrows(IllegalArgumentException.class,
                () -> applies("client.products[0] == 'a1'", Plans.run("new", List.of(), Map.of())));
        assertTrue(String.valueOf(refused.getMessage())
                .startsWith("The condition “client.products[0] == 'a1'” has no answer for this client: "));
    }

    private static boolean applies(String condition, Run run) {
        return !Plans.lines(process(condition), run).isEmpty();
    }

    private static String refusal(String condition) {
        return refusalOf(process(condition));
    }

    private static String refusalOf(String process) {
        return assertThrows(InvalidText.class, () -> Plans.conditions(process)).findings().getFirst().toString();
    }

    private static String process(String condition) {
        return FACTS
                + "starts: signed\nphases:\n  - key: work\n    title: Work\n    tasks:\n      - key: ask\n        title: Ask\n"
                + "        role: owner\n        help: |\n          two\n          lines\n        when: '"
                + condition.replace("'", "''")
                + "'\n";
    }
}
