package io.sopwright.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.sopwright.exchange.TenantFolder;
import io.sopwright.onboarding.Client;
import io.sopwright.source.Source;
import io.sopwright.yaml.Node;
import io.sopwright.yaml.Yaml;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** How the demonstration makes the past of its companies a recent one. */
class RecentDaysTest {

    private static final String CLIENTS = """
            clients:
              - id: aurora
                onboardings:
                  - events: { contract_signed: 2026-03-02T15:30, kickoff_held: 2026-03-05 }
                    facts: { go_live_day: 2026-03-16, order_quantity: "500" }
                    calendar: { exceptions: [{ day: 2026-12-24, closed: Christmas Eve }] }
            """;

    @Test
    void all_days_move_by_the_same_whole_weeks_so_that_the_last_one_lies_just_before_today() {
        var moved = moved(CLIENTS, "2026-11-20");
        assertEquals("2026-11-16T15:30", at(moved, "events", "contract_signed"));
        assertEquals("2026-11-19", at(moved, "events", "kickoff_held"));
    }

    @Test
    void the_last_day_is_never_today_itself_nor_more_than_seven_days_past() {
        var thursday = LocalDate.parse("2026-11-19");
        IntStream.range(1, 8).forEach(days -> assertEquals(thursday.toString(),
                at(moved(CLIENTS, thursday.plusDays(days).toString()), "events", "kickoff_held")));
    }

    @Test
    void a_day_that_was_chosen_moves_too_and_may_lie_ahead() {
        assertEquals("2026-11-30", at(moved(CLIENTS, "2026-11-20"), "facts", "go_live_day"));
        assertEquals("500", at(moved(CLIENTS, "2026-11-20"), "facts", "order_quantity"));
    }

    @Test
    void a_calendar_keeps_its_days() {
        assertEquals("2026-12-24", at(moved(CLIENTS, "2027-08-02"), "calendar", "exceptions", "0", "day"));
    }

    @Test
    void it_moves_back_as_well_as_on() {
        assertEquals("2025-12-25", at(moved(CLIENTS, "2025-12-26"), "events", "kickoff_held"));
    }

    @TestFactory
    Stream<DynamicTest> the_sample_companies_can_be_read_in_every_week_of_a_year() {
        return Stream.of("harbour-pine", "lumenwerk", "tillwise").map(company -> DynamicTest.dynamicTest(company, () -> {
            var folder = new TenantFolder(Path.of("tenants", company));
            var zone = folder.company().zone();
            var clients = folder.clients().orElseThrow();
            IntStream.range(0, 53).mapToObj(week -> LocalDate.parse("2027-01-01").plusWeeks(week))
                    .flatMap(today -> Client.readAll(RecentDays.of(clients, today)).stream())
                    .flatMap(client -> client.onboardings().stream())
                    .forEach(onboarding -> onboarding.events().values().forEach(event -> event.in(zone)));
        }));
    }

    @Test
    void the_companies_live_in_the_same_days() {
        var ends = Stream.of("harbour-pine", "lumenwerk", "tillwise")
                .map(company -> last(new TenantFolder(Path.of("tenants", company)).clients().orElseThrow())).toList();
        assertTrue(ends.stream().allMatch(end -> !end.isBefore(LocalDate.parse("2026-11-16"))), ends::toString);
    }

    private static LocalDate last(Node clients) {
        return Client.readAll(clients).stream().flatMap(client -> client.onboardings().stream())
                .flatMap(onboarding -> Stream.concat(onboarding.events().values().stream(),
                        onboarding.tasks().stream().flatMap(task -> task.at().stream())))
                .map(event -> LocalDate.parse(event.text().substring(0, 10))).max(LocalDate::compareTo).orElseThrow();
    }

    private static Node moved(String clients, String today) {
        return RecentDays.of(Yaml.read(new Source("clients.yaml", clients)), LocalDate.parse(today));
    }

    private static String at(Node clients, String... path) {
        var all = Stream.concat(Stream.of("clients", "aurora", "onboardings", "0"), List.of(path).stream())
                .toArray(String[]::new);
        return ((Node.Scalar) clients.find(all).orElseThrow()).text();
    }
}
