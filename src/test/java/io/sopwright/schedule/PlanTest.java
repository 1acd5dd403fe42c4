package io.sopwright.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.sopwright.calendar.When;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The messages and gates of one run. */
class PlanTest {

    private static final String GATED = """
            starts: signed
            phases:
              - key: sign
                title: Sign
                tasks:
                  - { key: sign_new, title: Sign, role: r, when: client.kind == 'new' }
                  - { key: sign_again, title: Sign again, role: r, when: client.kind == 'repeat' }
              - { key: build, title: Build, tasks: [{ key: make, title: Make, role: r }, { key: extra, title: Extra, role: r, when: run.extra }] }
            facts: { extra: { type: yes/no, default: no } }
            gates:
            """;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            repeats: { every: 1 week, while: work }         | Tell (1 of 3): 2026-06-01 to 2026-06-07, Tell (2 of 3): 2026-06-08 to 2026-06-14, Tell (3 of 3): 2026-06-15 to 2026-06-15
            repeats: { every: 1 week, from: day 8, to: day 14 } | Tell (1 of 1): 2026-06-08 to 2026-06-14
            repeats: { every: 3 months, of: signed }        | Tell: -
            repeats: { on: each milestone }                 | Tell: -
            due: { within: 2 business days }                | Tell: 2026-06-03
            due: { within: 4 hours, of: alarm }             | Tell: -
            """)
    void a_message_with_a_date_or_a_rhythm_is_planned_like_a_task(String timing, String lines) {
        assertEquals(lines, String.join(", ", messages(timing, "new")));
    }

    @Test
    void a_message_that_has_neither_or_does_not_apply_is_not_planned() {
        assertEquals(List.of(), messages("clause: \"1.1\"", "new"));
        assertEquals(List.of(), messages("due: { within: 1 day }, when: client.kind == 'new'", "repeat"));
        assertEquals(List.of("Tell: 2026-06-02"), messages("due: { within: 1 day }, when: client.kind == 'new'", "new"));
    }

    @Test
    void a_gate_needs_what_applies_to_the_run_and_a_task_that_does_not_counts_as_fulfilled() {
        var gate = "  - { key: g, title: G, blocks: build, needs: [{ signature: sign_new }, { done: sign_again }, { evidence: papers }] }\n";
        assertEquals(List.of("g: sign_new, papers"), gates(gate, "new"));
        assertEquals(List.of("g: sign_again, papers"), gates(gate, "repeat"));
    }

    @Test
    void a_gate_that_needs_nothing_here_or_guards_nothing_here_is_left_out() {
        assertEquals(List.of(), gates("  - { key: g, title: G, blocks: build, needs: [{ approval: sign_again }] }\n", "new"));
        assertEquals(List.of(), gates("  - { key: g, title: G, blocks: extra, needs: [{ done: make }] }\n", "new"));
        assertEquals(List.of("g: make"), gates("  - { key: g, title: G, blocks: completion, needs: [{ done: make }] }\n", "new"));
    }

    @Test
    void a_rule_of_a_gate_always_applies() {
        assertEquals(List.of("g: run.extra"),
                gates("  - { key: g, title: G, blocks: make, needs: [{ rule: run.extra }] }\n", "new"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            window: { from: day 3, to: week 1 }              |                                                      | 2026-06-03 to 2026-06-07
            window: { from: day 1, to: day 2, of: met }      |                                                      | 2026-06-09 to 2026-06-10
            window: { from: day 1, to: day 2, of: alarm }    |                                                      | -
            none                                             | due: { within: 2 business days }                     | 2026-06-01 to 2026-06-03
            none                                             | due: { within: 2 days, of: met }                     | 2026-06-09 to 2026-06-11
            none                                             | due: { not before: 2 days }                          | -
            """)
    void a_phase_takes_place_in_its_window_or_else_from_the_first_of_its_tasks_to_the_last(String window, @Nullable String due,
            String days) {
        var process = """
                starts: signed
                events: { signed: Signed, met: Met, alarm: Alarm }
                phases: [{ key: work, title: Work, %s tasks: [{ key: do, title: Do, role: r%s }] }]
                """.formatted(window.startsWith("window") ? window + "," : "", due == null ? "" : ", " + due);
        var met = Plans.run(Map.of("signed", When.day(Plans.MONDAY), "met", When.day(Plans.MONDAY.plusDays(8))));
        var phases = Schedule.plan(Plans.conditions(process), met, Plans.calendars()).phases();
        assertEquals(days, phases.isEmpty() ? "-" : phases.getFirst().first() + " to " + phases.getFirst().last());
    }

    @ParameterizedTest
    @CsvSource({"1, 1st", "2, 2nd", "3, 3rd", "4, 4th", "11, 11th", "12, 12th", "13, 13th", "21, 21st", "42, 42nd"})
    void a_turn_is_counted_as_people_count(int number, String words) {
        assertEquals(words, new Turn(number, 60).ordinal());
    }

    private static List<String> messages(String timing, String kind) {
        var process = """
                starts: signed
                phases: [{ key: work, title: Work, window: { from: day 1, to: day 15 }, tasks: [{ key: do, title: Do, role: r }] }]
                communication:
                  - { key: tell, title: Tell, frequency: often, format: e-mail, from: r, to: [c], %s }
                """
                .formatted(timing);
        return Plans.lines(plan(process, kind).messages());
    }

    private static List<String> gates(String gates, String kind) {
        return plan(GATED + gates, kind).gates().stream().map(planned -> planned.gate().key() + ": "
                + planned.needs().stream().map(need -> need.subject()).collect(Collectors.joining(", "))).toList();
    }

    private static Plan plan(String process, String kind) {
        return Schedule.plan(Plans.conditions(process), Plans.run(kind, List.of(), Map.of()), Plans.calendars());
    }
}
