package io.sopwright.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.sopwright.source.InvalidText;
import io.sopwright.source.Source;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MermaidTest {

    @Test
    void a_process_with_loops_reads_whole() {
        var chart = read("""
                flowchart TD
                 Won([Order won]) --> Brief[Sales briefs service<br/>Within 2 days]
                 Brief --> Plan[Launch plan<br/>Day 3 → 5<br/>Goals + owners]
                 Plan --> Pulse[Weekly pulse]
                 Pulse --> Used{Adoption<br/>> 75%?}
                 Used -->|No| Coach[Find the obstacle<br/>Coach the team]
                 Coach --> Pulse
                 Used -->|Yes| Done([Launch complete])
                """);
        assertEquals(List.of(Node.start("Won", "Order won"), Node.step("Brief", "Sales briefs service", "Within 2 days"),
                Node.step("Plan", "Launch plan", "Day 3 → 5", "Goals + owners"), Node.step("Pulse", "Weekly pulse"),
                Node.decision("Used", "Adoption", "> 75%?"), Node.step("Coach", "Find the obstacle", "Coach the team"),
                Node.end("Done", "Launch complete")), chart.nodes());
        assertEquals(List.of(new Edge("Won", "Brief"), new Edge("Brief", "Plan"), new Edge("Plan", "Pulse"),
                new Edge("Pulse", "Used"), new Edge("Used", "Coach", "No"), new Edge("Coach", "Pulse"),
                new Edge("Used", "Done", "Yes")), chart.edges());
    }

    @Test
    void the_example_of_the_page_reads() {
        var chart = read("""
                flowchart TD
                    %% a comment
                    Start([Contract signed]) --> Kickoff[Kick-off meeting<br/>Day 1 to 3]
                    Kickoff --> Ready{"Line ready?"} -->|Yes| Run([Production runs])
                    Ready -- No --> Kickoff
                """);
        assertEquals(4, chart.nodes().size());
        assertEquals(List.of(new Edge("Start", "Kickoff"), new Edge("Kickoff", "Ready"), new Edge("Ready", "Run", "Yes"),
                new Edge("Ready", "Kickoff", "No")), chart.edges());
    }

    @ParameterizedTest
    @ValueSource(strings = {"A -->|No| B", "A-->|No|B", "A -- No --> B", "A --No--> B", "A -->|\"No\"| B", "A --> |No| B;",
            "A -- No --> B %% why"})
    void a_label_is_written_in_either_way(String line) {
        assertEquals(List.of(new Edge("A", "B", "No")), read("flowchart LR\n" + line).edges());
    }

    @Test
    void a_node_says_its_text_once_anywhere() {
        var chart = read("graph TB\nA --> B\nA[Ask]; B(Answer (by mail))".replace("(by mail)", "by mail") + "\nA[Ask] --> C-1");
        assertEquals(List.of(Node.step("A", "Ask"), Node.step("B", "Answer by mail"), Node.step("C-1", "C-1")), chart.nodes());
    }

    @Test
    void a_text_in_quotes_may_have_brackets() {
        assertEquals(Node.step("A", "Check [twice] (or more)"),
                read("flowchart TD\nA[\"Check [twice] (or more)\"]").nodes().getFirst());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '!', value = {
            "A --> B[[x]]!2:8!A subroutine box",
            "A[(x)]!2:2!A database",
            "A[/x/]!2:2!A slanted box",
            "A((x))!2:2!A circle",
            "A{{x}}!2:2!A hexagon",
            "A>x]!2:2!A flag",
            "A@{ shape: rect }!2:2!A shape by name",
            "A[x]:::red!2:5!A class",
            "A <--> B!2:3!An arrow to both sides",
            "A -.-> B!2:3!A dotted arrow",
            "A ==> B!2:3!A thick arrow",
            "A ~~~ B!2:3!An invisible arrow",
            "A ---> B!2:3!A longer arrow",
            "A --- B!2:3!A line without an arrow",
            "A --o B!2:3!An arrow with a circle",
            "A --x B!2:3!An arrow with a cross",
            "A & B --> C!2:3!A list of nodes",
            "subgraph one!2:1!subgraph",
            "A-->B; style A fill:#f00!2:8!style",
            "classDef red fill:#f00!2:1!classDef",
            "click A href \"https://example.org\"!2:1!click",
            "linkStyle 0 stroke:red!2:1!linkStyle",
            "direction LR!2:1!direction",
            "%%{init: {}}%%!2:1!Directives",
            "A[<b>x</b>]!2:2!<b>",
            "A[x #35; y]!2:2!#35;",
            "A[fa:fa-ban x]!2:2!fa:fa-ban"})
    void the_rest_of_mermaid_is_refused_by_name(String line, String place, String name) {
        var finding = refused("flowchart TD\n" + line).findings().getFirst().toString();
        assertTrue(finding.startsWith("chart:" + place + ": " + name), finding);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '!', value = {
            "sequenceDiagram!1:1!Only flowcharts are read: begin with flowchart TD, not sequenceDiagram.",
            "flowchart RL!1:11!The direction RL is not read: write TD or LR.",
            "flowchart TD A-->B!1:1!Write flowchart TD, alone in its line.",
            "flowchart TD!1:1!The chart is empty: write a step such as A[Check the order]."})
    void a_chart_begins_with_flowchart_and_its_direction(String text, String place, String sentence) {
        assertEquals("chart:" + place + ": " + sentence, refused(text).getMessage());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '!', value = {
            "A -->!2:6!Here a node",
            "A B!2:3!Here an arrow",
            "A -->|No B!2:6!This label does not end",
            "A[x!2:2!This text does not end with ]",
            "A(x(y))!2:2!This text does not end with )",
            "A[ ]!2:1!A node has",
            "A[x] --> A[y]!2:10!A has two texts",
            "A --> B --> A --> B!2:15!The arrow from A to B is there twice"})
    void a_slip_is_found_where_it_is(String line, String place, String sentence) {
        var finding = refused("flowchart TD\n" + line).findings().getFirst().toString();
        assertTrue(finding.startsWith("chart:" + place + ": " + sentence), finding);
    }

    @Test
    void all_findings_come_at_once_and_the_end_of_a_subgraph_is_none() {
        assertEquals(List.of("chart:2:3", "chart:4:5", "chart:6:3"),
                refused("flowchart TD\n  subgraph one\n  A --> B\n  B ==> C\n  end\n  click A").findings().stream()
                        .map(finding -> finding.place().toString()).toList());
    }

    @Test
    void places_hold_for_a_chart_cut_out_of_a_larger_text() {
        assertEquals("chart:5:3", refused("\n\n\nflowchart TD\nA ==> B").findings().getFirst().place().toString());
    }

    @Test
    void a_text_without_a_chart_is_refused() {
        assertEquals("chart:1:1: There is no chart: begin with flowchart TD.", refused("\n%% nothing\n").getMessage());
    }

    @Test
    void more_nodes_or_arrows_than_a_chart_holds_are_refused() {
        var nodes = new StringBuilder("flowchart TD\n");
        var arrows = new StringBuilder("flowchart TD\n");
        for (int i = 0; i < 700; i++) {
            nodes.append("n").append(i).append('\n');
            arrows.append("A -->|").append(i).append("| B\n");
        }
        assertEquals("chart:302:1: A chart has at most 300 nodes: split it in two.", refused(nodes.toString()).getMessage());
        assertEquals("chart:602:3: A chart has at most 600 arrows: split it in two.", refused(arrows.toString()).getMessage());
    }

    @Test
    void a_hostile_text_is_refused_quickly() {
        for (String piece : List.of("-", " ", "a-", "<a", "[", "A--", "A-->", "A;", "(", "\"", "|", "A\n", "--> ", "%", "A[<")) {
            var text = "flowchart TD\nA[" + piece.repeat(40_000 / piece.length());
            var bare = "flowchart TD\nA -- " + piece.repeat(40_000 / piece.length());
            assertTimeoutPreemptively(Duration.ofSeconds(5), () -> {
                refused(text);
                refused(bare);
            });
        }
        assertThrows(InvalidText.class, () -> read("x".repeat(50_001)));
    }

    private static Flowchart read(String text) {
        return Mermaid.read(new Source("chart", text));
    }

    private static InvalidText refused(String text) {
        return assertThrows(InvalidText.class, () -> read(text));
    }
}
