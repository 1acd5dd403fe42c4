package io.sopwright.change;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.sopwright.markdown.Portion;
import io.sopwright.markdown.Portions;
import io.sopwright.source.Source;
import io.sopwright.source.TextFile;
import io.sopwright.yaml.Yaml;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** From the changes to the whole text, and back. */
class TextChangesTest {

    private static final List<String> TEMPLATES = List.of("client-onboarding", "customer-feedback", "information-security",
            "oem-onboarding", "saas-onboarding", "support-escalation");

    private static final String TEXT = """
            For everybody.

            ## Scope

            It applies to all.

            1.1 **First.** One:

            - a
            - b

            1.2 **Second.** Two.
            <<#more>>

            1.3 **Third.** Three.
            <</more>>

            ## End

            2.1 Last.
            """;

    @Test
    void a_text_that_was_not_edited_has_no_changes() {
        assertEquals(List.of(), changes(TEXT));
    }

    @Test
    void line_ends_of_browsers_and_further_blank_lines_are_no_changes() {
        assertEquals(List.of(), changes(TEXT.replace("\n\n1", "\n\n\n1").replace("\n", "\r\n") + "\r\n"));
    }

    @Test
    void an_edited_clause_is_replaced_and_nothing_else() {
        assertEquals(List.of("REPLACE 1.1: 1.1 **First.** One:\n\n- a\n- c"), changes(TEXT.replace("- b", "- c")));
    }

    @Test
    void a_new_clause_is_added_and_a_deleted_one_removed() {
        assertEquals(List.of("ADD_AFTER 1.1: 1.9 New."), changes(TEXT.replace("1.2 ", "1.9 New.\n\n1.2 ")));
        assertEquals(List.of("REMOVE 2.1"), changes(TEXT.replace("2.1 Last.\n", "")));
    }

    @Test
    void a_clause_that_gets_another_number_is_replaced_in_its_place() {
        assertEquals(List.of("REPLACE 1.2: 1.9 **Second.** Two."), changes(TEXT.replace("1.2 ", "1.9 ")));
    }

    @Test
    void headings_the_start_and_what_stands_around_clauses_can_be_edited() {
        assertEquals(List.of("REPLACE ## Scope: ## Reach\n\nIt applies to all."), changes(TEXT.replace("Scope", "Reach")));
        assertEquals(List.of("REPLACE start: For us."), changes(TEXT.replace("For everybody.", "For us.")));
        assertEquals(List.of("REMOVE start"), changes(TEXT.replace("For everybody.\n", "")));
        assertEquals(List.of("REPLACE behind 1.2: <<^more>>"), changes(TEXT.replace("<<#more>>", "<<^more>>")));
        assertEquals(List.of("REMOVE behind 1.2", "REMOVE behind 1.3"),
                changes(TEXT.replace("<<#more>>\n", "").replace("<</more>>\n", "")));
    }

    @Test
    void clauses_that_change_places_are_removed_here_and_added_there() {
        var swapped = TEXT.replace("1.2 **Second.** Two.\n", "@").replace("2.1 Last.\n", "1.2 **Second.** Two.\n")
                .replace("@", "2.1 Last.\n");
        assertEquals(plain(swapped), plain(applied(TEXT, swapped)));
    }

    @Test
    void a_number_that_stands_twice_has_two_names() {
        var twice = "<<#a>>\n\n1.1 Yes.\n<</a>>\n<<^a>>\n\n1.1 No.\n<</a>>\n";
        var changes = TextChanges.between(new Source("policy.md", twice), twice.replace("No.", "Never."));
        assertEquals(List.of("REPLACE 1.1 (2): 1.1 Never."), words(changes));
        assertTrue(TextChanges.applyTo(new Source("policy.md", twice), changes).text().contains("1.1 Never."));
    }

    @Test
    void the_words_of_a_change_know_their_line_in_the_edited_text() {
        var change = TextChanges.between(new Source("policy.md", TEXT), TEXT.replace("Last.", "At last.")).getFirst();
        assertEquals("text:20:1", change.text().orElseThrow().place().toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.1 One.\n1.1 Two.\n1.1 Three.", "<</phases>> <<#a>>", "# A\n# A\n\n\n# A", "start",
            "```\n1.1 code\n",
            "<<! open", "| a |\n|---|\n<<#phases>>\n| x |\n<</phases>>\n", "\t- tab\n\n\n    code", "Title\n=====\n1.1 x\n---\ny",
            "- \"': #&*!|>%@`",
            "ｆｕｌｌ — “ ” \u00a0 🎉 e\u0301", "behind 1.2", "<<#a>>\n\n1.1 x\n\n<</a>>\n\n1.1 y"})
    void whatever_is_typed_is_kept(String typed) {
        var template = new Source("policy.md", "## A\n\n1.1 One.\n\n<<#x>>\n\n1.2 Two.\n<</x>>\n");
        var changes = TextChanges.between(template, typed);
        var again = TextChanges.applyTo(template, changes).text();
        assertEquals(lines(typed), lines(again));
    }

    private static List<String> lines(String text) {
        return text.lines().map(String::stripTrailing).filter(line -> !line.isEmpty()).toList();
    }

    @TestFactory
    Stream<DynamicTest> whatever_is_edited_the_changes_make_the_edited_text() {
        return TEMPLATES.stream().map(name -> DynamicTest.dynamicTest(name, () -> {
            var template = TextFile.read(Path.of("policy-templates", name, "policy.md"));
            for (int seed = 0; seed < 120; seed++) {
                var edited = edited(template, new Random(seed));
                var made = applied(template.text(), edited);
                int at = seed;
                assertEquals(plain(edited), plain(made), () -> name + ", seed " + at);
                assertEquals(List.of(), TextChanges.between(new Source("policy.md", made), edited));
            }
        }));
    }

    @TestFactory
    Stream<DynamicTest> the_portions_of_a_text_are_the_text() {
        return TEMPLATES.stream().map(name -> DynamicTest.dynamicTest(name, () -> {
            var text = TextFile.read(Path.of("policy-templates", name, "policy.md"));
            var portions = Portions.of(text).all();
            assertEquals(text.text(), String.join("", parts(text, portions)));
            assertEquals(portions.size(), portions.stream().map(Portion::name).distinct().count());
            assertTrue(portions.stream().allMatch(portion -> portion.name().matches(Portion.NAME)));
        }));
    }

    private static List<String> parts(Source text, List<Portion> portions) {
        return portions.stream().map(portion -> text.text().substring(portion.start(), portion.end())).toList();
    }

    private static List<String> changes(String edited) {
        return words(TextChanges.between(new Source("policy.md", TEXT), edited));
    }

    private static List<String> words(List<TextChange> changes) {
        return changes.stream().map(change -> change.kind() + " " + change.portion().name()
                + change.text().map(words -> ": " + words.text()).orElse("")).toList();
    }

    /** The changes go through the company's file on the way. */
    private static String applied(String template, String edited) {
        var policy = new Source("policy.md", template);
        var read = TextChanges.between(policy, edited).stream().map(change -> TextChange.shape()
                .read(Yaml.read(new Source("document.yaml", Yaml.write(TextChange.shape().write(change)))))).toList();
        return TextChanges.applyTo(policy, read).text();
    }

    /** One blank line between portions, however many there are. */
    private static String plain(String text) {
        return text.replaceAll("[ \\t]+\\n", "\n").replaceAll("\\n{2,}|\\n+(?=<<[#^/]|#|[0-9]+\\.[0-9]+ )", "\n\n").strip();
    }

    private static String edited(Source template, Random random) {
        var parts = new ArrayList<>(parts(template, Portions.of(template).all()));
        IntStream.range(0, 1 + random.nextInt(5)).forEach(_ -> edit(parts, random));
        return String.join("", parts);
    }

    private static void edit(List<String> parts, Random random) {
        int at = random.nextInt(parts.size());
        switch (random.nextInt(9)) {
            case 0 -> parts.set(at, parts.get(at).replaceFirst(" [a-z]+", " größer, 値 und “Ω” 🎉"));
            case 1 -> parts.remove(at);
            case 2 -> parts.add(at, "9." + random.nextInt(1, 20) + " **Neu.** Ein Absatz.\n\n- <<company_name>>\n\n");
            case 3 -> parts.set(at, parts.get(at).replaceFirst("(?m)^## .*$", "## Другое"));
            case 4 -> parts.add(random.nextInt(parts.size()), parts.remove(at));
            case 5 -> parts.set(0, "Before all else " + random.nextInt(10) + ".\n\n" + parts.getFirst());
            case 6 -> parts.set(at, parts.get(at).replaceFirst("(?m)^[0-9]+\\.[0-9]+ ", random.nextInt(1, 9) + ".7 "));
            case 7 -> parts.add(at, "<<#training>>\n\n" + parts.remove(at).strip() + "\n<</training>>\n\n");
            default -> parts.add(at, parts.get(random.nextInt(parts.size())));
        }
        if (parts.isEmpty()) {
            parts.add("");
        }
    }
}
