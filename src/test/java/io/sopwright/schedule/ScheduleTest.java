package io.sopwright.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.sopwright.calendar.When;
import io.sopwright.process.Item;
import io.sopwright.process.SmallProcess;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScheduleTest {

    private static final Run MONDAY = Plans.signedOn(Plans.MONDAY);

    @Test
    void the_example_of_the_javadoc_page_holds() {
        var conditions = Plans.conditions(
                Plans.tasks("{ key: pay, title: Pay, role: r, when: client.kind == 'new', due: { within: 3 business days } }"));
        var run = new Run("new", "US", List.of(), Map.of(), Map.of("signed", When.day(LocalDate.of(2026, 6, 5))));
        var planned = Schedule.plan(conditions, run, Plans.calendars());
        assertEquals("2026-06-10", planned.tasks().getFirst().due().orElseThrow().decisive().result().toString());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            { within: 3 business days }                      | 2026-06-04
            { within: 10 days }                              | 2026-06-11
            { within: 2 weeks }                              | 2026-06-15
            { within: 1 month }                              | 2026-07-01
            { within: 4 hours }                              | 2026-06-01T02:00:00Z
            { within: 4 business hours }                     | 2026-06-01T11:00:00Z
            { not before: 14 days }                          | 2026-06-15 or later
            { not before: 14 days, within: 21 days }         | 2026-06-15 to 2026-06-22
            { from: day 3, to: day 5 }                       | 2026-06-03 to 2026-06-05
            { from: week 2, to: week 3 }                     | 2026-06-08 to 2026-06-21
            { by: day 6 }                                    | 2026-06-06
            { by: day 6, roll: back }                        | 2026-06-05
            { by: day 6, roll: forward }                     | 2026-06-08
            """)
    void a_task_is_due_as_its_rule_says(String due, String date) {
        assertEquals(List.of("Do: " + date),
                Plans.lines(Plans.tasks("{ key: do, title: Do, role: r, due: " + due + " }"), MONDAY));
    }

    @ParameterizedTest
    @CsvSource({"ours, 2026-07-06", "client, 2026-07-07", "either, 2026-07-06", "both, 2026-07-07"})
    void the_calendar_of_either_side_decides(String calendar, String date) {
        // South is closed on Friday 3 July (Independence Day observed) and on every Friday
        var thursday = Plans.signedOn(LocalDate.of(2026, 7, 2));
        assertEquals(List.of("Do: " + date), Plans.lines(Plans.tasks(
                "{ key: do, title: Do, role: r, due: { within: 2 business days, calendar: " + calendar + " } }"), thursday));
    }

    @Test
    void an_instant_late_at_night_falls_on_the_day_of_the_calendar_that_decides() {
        var process = Plans.tasks("{ key: us, title: Us, role: r, due: { within: 1 day } }",
                "{ key: you, title: You, role: r, due: { within: 1 day, calendar: client } }");
        assertEquals(List.of("Us: 2026-06-03", "You: 2026-06-02"), Plans.lines(process, Plans.signedAt("2026-06-01T23:30:00Z")));
    }

    @Test
    void a_date_is_firm_after_an_event_that_happened_and_expected_after_one_that_is_planned() {
        var process = Plans.tasks("{ key: meet, title: Meet, role: r, due: { within: 2 days }, completes: met }",
                "{ key: write, title: Write, role: r, due: { within: 3 days, of: met } }");
        assertEquals(List.of("Meet: 2026-06-03", "Write: ~2026-06-06"), Plans.lines(process, MONDAY));
        var met = Plans.run(Map.of("signed", When.day(Plans.MONDAY), "met", When.day(LocalDate.of(2026, 6, 9))));
        assertEquals(List.of("Meet: 2026-06-03", "Write: 2026-06-12"), Plans.lines(process, met));
    }

    @Test
    void a_chain_of_expected_events_is_followed_whatever_the_order_of_the_tasks() {
        var process = Plans.tasks("{ key: c, title: C, role: r, due: { within: 1 day, of: b_done } }",
                "{ key: b, title: B, role: r, due: { within: 1 day, of: a_done }, completes: b_done }",
                "{ key: a, title: A, role: r, due: { within: 1 day }, completes: a_done }");
        assertEquals(List.of("C: ~2026-06-04", "B: ~2026-06-03", "A: 2026-06-02"), Plans.lines(process, MONDAY));
    }

    @Test
    void what_counts_from_an_event_outside_has_no_date_before_it_happens() {
        var process = Plans.tasks("{ key: help, title: Help, role: r, due: { within: 4 hours, of: alarm } }");
        assertEquals(List.of("Help: -"), Plans.lines(process, MONDAY));
    }

    @Test
    void of_two_exclusive_tasks_the_one_that_applies_completes_the_event() {
        var process = Plans.tasks(
                "{ key: long, title: Long way, role: r, when: client.kind == 'new', due: { within: 20 days }, completes: ready }",
                "{ key: short, title: Short way, role: r, when: client.kind == 'repeat', due: { within: 5 days }, completes: ready }",
                "{ key: go, title: Go, role: r, due: { within: 1 day, of: ready } }");
        assertEquals(List.of("Long way: 2026-06-21", "Go: ~2026-06-22"),
                Plans.lines(process, Plans.run("new", List.of(), Map.of())));
        assertEquals(List.of("Short way: 2026-06-06", "Go: ~2026-06-07"),
                Plans.lines(process, Plans.run("repeat", List.of(), Map.of())));
    }

    @Test
    void of_two_tasks_that_complete_an_event_one_with_a_date_is_counted_from() {
        var process = Plans.tasks("{ key: some, title: Some time, role: r, completes: ready }",
                "{ key: soon, title: Soon, role: r, due: { within: 5 days }, completes: ready }",
                "{ key: go, title: Go, role: r, due: { within: 1 day, of: ready } }");
        assertEquals("Go: ~2026-06-07", Plans.lines(process, MONDAY).getLast());
    }

    @Test
    void events_that_count_from_each_other_have_no_date_and_do_not_hang() {
        var process = Plans.tasks("{ key: a, title: A, role: r, due: { within: 1 day, of: b_done }, completes: a_done }",
                "{ key: b, title: B, role: r, due: { within: 1 day, of: a_done }, completes: b_done }",
                "{ key: c, title: C, role: r, due: { within: 1 day, of: c_done }, completes: c_done }");
        assertEquals(List.of("A: -", "B: -", "C: -"), Plans.lines(process, MONDAY));
    }

    @Test
    void weekly_on_days_31_to_60_is_five_times_the_last_on_the_rest() {
        assertEquals(List.of("Look (1 of 5): 2026-07-01 to 2026-07-07", "Look (2 of 5): 2026-07-08 to 2026-07-14",
                "Look (3 of 5): 2026-07-15 to 2026-07-21", "Look (4 of 5): 2026-07-22 to 2026-07-28",
                "Look (5 of 5): 2026-07-29 to 2026-07-30"), repeated("{ every: 1 week, from: day 31, to: day 60 }"));
    }

    @Test
    void a_step_as_long_as_the_stretch_is_one_time() {
        assertEquals(List.of("Look (1 of 1): 2026-06-08 to 2026-06-14"), repeated("{ every: 1 week, from: week 2, to: week 2 }"));
        assertEquals(List.of("Look (1 of 1): 2026-06-08 to 2026-06-14"),
                repeated("{ every: 3 months, from: week 2, to: week 2 }"));
    }

    @Test
    void months_go_by_the_date_and_do_not_drift() {
        var process = Plans.tasks("{ key: look, title: Look, role: r, repeats: { every: 1 month, from: day 1, to: day 89 } }");
        assertEquals(List.of("Look (1 of 3): 2026-01-31 to 2026-02-27", "Look (2 of 3): 2026-02-28 to 2026-03-30",
                "Look (3 of 3): 2026-03-31 to 2026-04-29"), Plans.lines(process, Plans.signedOn(LocalDate.of(2026, 1, 31))));
    }

    @Test
    void steps_of_business_days_step_over_weekends() {
        assertEquals(List.of("Look (1 of 4): 2026-06-04 to 2026-06-05", "Look (2 of 4): 2026-06-06 to 2026-06-09",
                "Look (3 of 4): 2026-06-10 to 2026-06-11", "Look (4 of 4): 2026-06-12 to 2026-06-14"),
                repeated("{ every: 2 business days, from: day 4, to: week 2 }"));
    }

    @Test
    void steps_of_hours_and_too_many_times_stay_one_line() {
        assertEquals(List.of("Look: -"), repeated("{ every: 4 hours, from: day 1, to: day 2 }"));
        assertEquals(List.of("Look: -"), repeated("{ every: 1 day, from: day 1, to: day 61 }"));
        assertEquals(60, repeated("{ every: 1 day, from: day 1, to: day 60 }").size());
    }

    @Test
    void what_goes_on_without_end_or_follows_an_occasion_stays_one_line() {
        assertEquals(List.of("Look: -"), repeated("{ every: 3 months, of: signed }"));
        assertEquals(List.of("Look: -"), repeated("{ on: each milestone }"));
    }

    @Test
    void something_repeated_while_a_phase_lasts_follows_its_window_and_the_event_of_that() {
        var process = """
                starts: signed
                phases:
                  - key: first
                    title: First
                    window: { from: day 1, to: day 14 }
                    tasks:
                      - { key: tell, title: Tell, role: r, repeats: { every: 1 week, while: second } }
                      - { key: end, title: End, role: r, due: { by: day 10 }, completes: ended }
                  - { key: second, title: Second, window: { from: day 1, to: day 14, of: ended } }
                """;
        assertEquals(List.of("Tell (1 of 2): ~2026-06-10 to 2026-06-16", "Tell (2 of 2): ~2026-06-17 to 2026-06-23",
                "End: 2026-06-10"), Plans.lines(process, MONDAY));
    }

    @Test
    void while_a_phase_without_a_window_lasts_is_from_its_first_task_to_the_last_day_on_which_one_is_due() {
        var process = """
                starts: signed
                phases:
                  - key: first
                    title: First
                    tasks:
                      - { key: tell, title: Tell, role: r, repeats: { every: 1 week, while: second } }
                      - { key: end, title: End, role: r, due: { by: day 10 }, completes: ended }
                  - key: second
                    title: Second
                    tasks:
                      - { key: one, title: One, role: r, due: { within: 5 days, of: ended } }
                      - { key: two, title: Two, role: r, due: { not before: 3 days, within: 12 days, of: ended } }
                      - { key: not, title: Not, role: r, when: client.kind == 'repeat', due: { by: day 90 } }
                      - { key: open, title: Open, role: r }
                """;
        assertEquals(List.of("Tell (1 of 2): ~2026-06-10 to 2026-06-16", "Tell (2 of 2): ~2026-06-17 to 2026-06-22"),
                Plans.lines(process, MONDAY).subList(0, 2));
        var ended = Plans.run(Map.of("signed", When.day(Plans.MONDAY), "ended", When.day(LocalDate.of(2026, 6, 4))));
        assertEquals("Tell (1 of 2): 2026-06-04 to 2026-06-10", Plans.lines(process, ended).getFirst());
    }

    @Test
    void while_a_phase_without_any_date_lasts_stays_one_line() {
        assertEquals(List.of("Look: -"), repeated("{ every: 1 week, while: work }"));
    }

    @Test
    void a_task_for_each_product_stands_there_once_for_each_that_its_condition_holds_for() {
        var process = "products: { a1: Lamps, r2: { title: Shelves, parts: { r2b: Boards } } }\n" + Plans.tasks(
                "{ key: train, title: Train, role: r, when: product != 'r2', for each: product, items: [All, { title: Light, when: product == 'a1' }] }");
        var run = Plans.run("new", List.of("a1", "r2", "r2b"), Map.of());
        assertEquals(List.of("Train – Lamps: -", "Train – Boards: -"), Plans.lines(process, run));
        assertEquals(List.of(List.of("All", "Light"), List.of("All")),
                Schedule.plan(Plans.conditions(process), run, Plans.calendars()).tasks().stream()
                        .map(task -> task.items().stream().map(Item::title).toList()).toList());
    }

    @Test
    void who_bought_a_part_has_the_product_for_conditions_but_only_the_part_in_a_loop() {
        var process = "products: { a1: Lamps, r2: { title: Shelves, parts: { r2b: { title: Boards, parts: { oak: Oak } } } } }\n"
                + Plans.tasks("{ key: train, title: Train, role: r, for each: product }",
                        "{ key: drill, title: Drill, role: r, when: \"'r2' in client.products && 'r2b' in client.products\" }",
                        "{ key: wire, title: Wire, role: r, when: \"'a1' in client.products\" }");
        assertEquals(List.of("Train – Oak: -", "Drill: -"), Plans.lines(process, Plans.run("new", List.of("oak"), Map.of())));
    }

    @Test
    void tasks_stand_in_the_order_of_the_process_whatever_their_dates() {
        var process = Plans.tasks("{ key: late, title: Late, role: r, due: { within: 9 days } }",
                "{ key: never, title: Never, role: r, when: client.kind == 'repeat' }",
                "{ key: some, title: Some time, role: r }", "{ key: early, title: Early, role: r, due: { within: 1 day } }");
        assertEquals(List.of("Late: 2026-06-10", "Some time: -", "Early: 2026-06-02"), Plans.lines(process, MONDAY));
    }

    @Test
    void a_window_that_closes_before_it_opens_on_the_calendar_is_a_sentence() {
        var process = Plans.tasks("{ key: do, title: Do, role: r, due: { not before: 5 business days, within: 6 days } }");
        var refused = assertThrows(IllegalArgumentException.class, () -> Plans.lines(process, MONDAY));
        assertTrue(String.valueOf(refused.getMessage()).contains("before it starts"), refused::toString);
    }

    @Test
    void planning_twice_gives_the_same() {
        var conditions = Plans.conditions(SmallProcess.TEXT);
        var run = Plans.run(Map.of("contract_signed", When.day(Plans.MONDAY)));
        var calendars = Plans.calendars();
        assertEquals(titles(conditions, run, calendars), titles(conditions, run, calendars));
    }

    private static List<String> titles(Conditions conditions, Run run, Calendars calendars) {
        return Schedule.plan(conditions, run, calendars).tasks().stream()
                .map(task -> task.title() + task.due().map(due -> due.due().toString()).orElse("")).toList();
    }

    private static List<String> repeated(String recurrence) {
        return Plans.lines(Plans.tasks("{ key: look, title: Look, role: r, repeats: " + recurrence + " }"), MONDAY);
    }
}
