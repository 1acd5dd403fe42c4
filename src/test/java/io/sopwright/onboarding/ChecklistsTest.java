package io.sopwright.onboarding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.sopwright.document.DocumentVersion;
import io.sopwright.document.North;
import io.sopwright.source.InvalidText;
import io.sopwright.source.Source;
import io.sopwright.yaml.Yaml;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The checklist of one client: which tasks, who does them, when. */
class ChecklistsTest {

    private final DocumentVersion version = North.version("");

    @Test
    void tasks_whose_condition_holds_for_the_client_are_on_its_list_and_others_are_not() {
        assertEquals(List.of("Hold the call", "Thank the client", "Hurry", "Answer"), titles("facts: { urgent: yes }"));
        assertEquals(List.of("Hold the call", "Thank the client", "Answer"), titles("facts: { urgent: no }"));
        assertEquals(List.of("Hold the call", "Thank the client", "Answer"), titles(""));
    }

    @Test
    void a_task_for_each_product_stands_there_once_for_each_product_and_part() {
        assertEquals(List.of("Hold the call", "Thank the client", "Ship – Reports", "Ship – Stock", "Answer"),
                checklist("products: [p1, p2b]\n", "").lines().stream().map(line -> line.planned().title()).toList());
    }

    @Test
    void our_roles_are_named_by_the_team_else_by_their_only_holder_else_by_what_the_company_calls_them() {
        assertEquals("Ann Archer", person("call", ""));
        assertEquals("Assistant", person("thank", ""));
        assertEquals("Bo Brook", person("thank", "team: { helper: bo }"));
        assertEquals("Assistant", line("thank", "team: { helper: bo }").holder().role());
    }

    @Test
    void the_clients_roles_are_named_by_its_contacts() {
        assertEquals("Lena Wolf", person("answer", ""));
        var alone = Client.readAll(Yaml.read(new Source("clients.yaml",
                "clients:\n  - { id: a, name: A, kind: new, country: AT, onboardings: [{ document: welcome, events: { signed: 2026-03-02 } }] }\n")))
                .getFirst();
        var lines = new Checklists(version).of(alone, alone.onboardings().getFirst()).lines();
        assertEquals("Contact", lines.getLast().holder().person());
    }

    @Test
    void dates_count_from_what_has_happened_and_are_expected_where_it_has_not() {
        assertEquals("2026-03-05", due("call", ""));
        assertTrue(line("thank", "").planned().due().orElseThrow().expected());
        assertEquals("2026-03-04T14:00:00Z", due("thank", "", "called: 2026-03-04T10:00"));
    }

    @Test
    void a_time_is_one_of_the_companys_zone_across_a_change_of_the_clocks() {
        assertEquals("2026-03-28T14:00:00Z", due("thank", "", "called: 2026-03-28T10:00"));
        assertEquals("2026-03-29T13:00:00Z", due("thank", "", "called: 2026-03-29T10:00"));
    }

    @Test
    void a_second_run_of_a_document_has_a_file_of_its_own() {
        var clients = Client.readAll(Yaml.read(new Source("clients.yaml", """
                clients:
                  - id: aurora
                    name: Aurora
                    kind: new
                    country: AT
                    onboardings:
                      - { document: welcome, events: { signed: 2026-03-02 } }
                      - { document: other, events: { signed: 2026-03-02 } }
                      - { document: welcome, events: { signed: 2026-03-02 } }
                """)));
        assertEquals(List.of("aurora-OPS-001", "aurora-OPS-001", "aurora-OPS-001_2"), clients.getFirst().onboardings().stream()
                .map(onboarding -> new Checklists(version).of(clients.getFirst(), onboarding).fileName()).toList());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "events: { signd: 2026-03-02 }|14:9: The process has no event “signd”: did you mean signed?\\nclients.yaml:14:9: Say under events when “Contract signed” was: signed: 2026-03-31.",
            "facts: { urgnt: yes }|16:25: The process has no fact “urgnt”: did you mean urgent?",
            "facts: { urgent: maybe }|16:26: urgent: “maybe” is neither yes nor no.",
            "facts: { units: 0 }|16:25: units: “0” is less than 1.",
            "team: { lead: anm }|14:9: Nobody at North Ltd has the key anm: did you mean ann?",
            "team: { leed: ann }|14:9: The process has no role “leed”: did you mean lead?"})
    void what_the_process_does_not_know_is_refused_at_the_clients_line(String rest, String said) {
        assertEquals("clients.yaml:" + said.replace("\\n", "\n"), refusal("", rest));
    }

    @Test
    void an_unknown_product_is_refused_at_the_clients_line() {
        assertEquals("clients.yaml:14:9: Aurora & Söhne bought “p9”, which the process does not know: did you mean p1?",
                refusal("products: [p9]\n", ""));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "events: { signed: tomorrow }|15:27: “tomorrow” is not a day: write it as 2026-03-31, or as 2026-03-31T15:30 with the time.",
            "events: { signed: 2026-02-29 }|15:27: “2026-02-29” is not a day: write it as 2026-03-31, or as 2026-03-31T15:30 with the time.",
            "events: { signed: 2026-03-02T15:30Z }|15:27: “2026-03-02T15:30Z” is not a day: write it as 2026-03-31, or as 2026-03-31T15:30 with the time.",
            "events: { signed: +999999999-12-31 }|15:27: “+999999999-12-31” is not a day: write it as 2026-03-31, or as 2026-03-31T15:30 with the time.",
            "events: { Signed: 2026-03-02 }|15:19: “Signed” is not a name: use small letters, digits and underscores, beginning with a letter."})
    void a_moment_that_is_none_is_refused_where_it_stands(String events, String said) {
        var text = CLIENT + "      - document: welcome\n        " + events + "\n";
        assertEquals("clients.yaml:" + said, assertThrows(InvalidText.class,
                () -> Client.readAll(Yaml.read(new Source("clients.yaml", text)))).getMessage());
    }

    @ParameterizedTest
    @CsvSource({"0001-01-01", "9999-12-31", "1899-12-31", "9999-12-31T23:59"})
    void a_day_at_the_end_of_the_calendar_gives_dates_or_a_refusal_and_nothing_else(String day) {
        try {
            checklist("", "", "signed: " + day);
        } catch (InvalidText refused) {
            assertTrue(refused.getMessage().startsWith("clients.yaml:14:9: Aurora & Söhne: "), refused.getMessage());
        }
    }

    @Test
    void two_clients_of_one_id_are_refused() {
        assertEquals("clients.yaml:3:11: Another client has the id a already: give each its own.",
                assertThrows(InvalidText.class, () -> Client.readAll(Yaml.read(new Source("clients.yaml", """
                        clients:
                          - { id: a, name: A, kind: new, country: AT }
                          - { id: a, name: B, kind: new, country: AT }
                        """)))).getMessage());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"kind: old|4:11: “old” is not one of new, repeat.",
            "kind: repeet|4:11: “repeet” is not one of new, repeat: did you mean repeat?",
            "country: Austria|5:14: “Austria” is not a country: write its two capital letters (ISO 3166).",
            "id: A b|2:9: “A b” is not a name"})
    void a_client_that_is_not_whole_is_refused_where_it_stands(String line, String said) {
        var text = CLIENT.replaceFirst(line.replaceFirst(": .*", "") + ": .*", line);
        var refusal = assertThrows(InvalidText.class,
                () -> Client.readAll(Yaml.read(new Source("clients.yaml", text + "      []\n"))));
        assertTrue(refusal.getMessage().startsWith("clients.yaml:" + said), refusal.getMessage());
    }

    private static final String CLIENT = """
            clients:
              - id: aurora
                name: Aurora & Söhne
                kind: new
                country: AT
                products: []
                contacts:
                  - name: Lena Wolf
                    email: lena@aurora.example
                    roles: [client_contact]
                  - { name: Max Gruber }


                onboardings:
            """.replace("\n\n\n", "\n\n");

    private List<String> titles(String rest) {
        return checklist("", rest).lines().stream().map(line -> line.planned().title()).toList();
    }

    private String person(String task, String rest) {
        return line(task, rest).holder().person();
    }

    private ChecklistLine line(String task, String rest, String... events) {
        return checklist("", rest, events).lines().stream().filter(line -> line.planned().key().equals(task)).findFirst()
                .orElseThrow();
    }

    private String due(String task, String rest, String... events) {
        return line(task, rest, events).planned().due().orElseThrow().decisive().result().toString();
    }

    private String refusal(String products, String rest) {
        return assertThrows(InvalidText.class, () -> checklist(products, rest)).getMessage();
    }

    private Checklist checklist(String products, String rest, String... events) {
        var happened = events.length == 1 && events[0].startsWith("signed")
                ? events[0]
                : String.join(", ", "signed: 2026-03-02", String.join(", ", events)).replaceFirst(", $", "");
        var text = CLIENT.replace("products: []\n", products.isEmpty() ? "products: []\n" : products)
                + "      - document: welcome\n"
                + (rest.startsWith("events") ? "" : "        events: { " + happened + " }\n")
                + (rest.isEmpty() ? "" : "        " + rest + "\n");
        var client = Client.readAll(Yaml.read(new Source("clients.yaml", text))).getFirst();
        return new Checklists(version).of(client, client.onboardings().getFirst());
    }
}
