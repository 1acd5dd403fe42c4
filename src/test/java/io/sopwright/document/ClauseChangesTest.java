package io.sopwright.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a company says otherwise than its template. */
class ClauseChangesTest {

    @Test
    void a_clause_is_replaced_whole_with_what_belongs_to_it() {
        var words = North.words(North.version("""
                text:
                  - { replace: "1.1", with: "1.1 **Visit.** We visit within <<days>> business days." }
                """));
        assertTrue(words.contains("1.1 **Visit.** We visit within 3 business days.\n"), words);
        assertFalse(words.contains("e-mail"), words);
        assertTrue(words.contains("1.2 **Thanks.**"), words);
    }

    @Test
    void new_text_follows_the_clause_that_it_names_in_the_order_in_which_it_is_written() {
        var version = North.version("""
                text:
                  - { after: "1.2", add: "1.5 **First.** One." }
                  - { after: "1.2", add: "1.6 **Second.** Two." }
                """);
        assertEquals("[1.1, 1.2, 1.5, 1.6]",
                version.html().clauses().stream().map(clause -> clause.number()).toList().toString());
    }

    @Test
    void a_removed_clause_is_gone_and_its_neighbours_stay() {
        var changed = North.version("""
                text: [{ remove: "1.1" }]
                process: { change: { tasks: { call: { clause: "1.2" } } } }
                """);
        assertEquals("[1.2]", changed.html().clauses().stream().map(clause -> clause.number()).toList().toString());
    }

    @Test
    void a_clause_may_be_replaced_and_followed_by_another() {
        var words = North.words(North.version("""
                text:
                  - { after: "1.2", add: "1.7 New." }
                  - { replace: "1.2", with: "1.2 Changed." }
                """));
        assertTrue(words.indexOf("1.2 Changed.") < words.indexOf("1.7 New."), words);
        assertEquals(1, words.split("1\\.2 ", -1).length - 1, words);
    }

    @Test
    void what_follows_the_last_clause_is_a_clause_even_when_the_text_ends_without_a_line_end() {
        var template = North.template(North.YAML.replace("clause: \"1.1\", ", "").replace("clause: \"1.2\", ", ""),
                "## Start\n\n1.1 The last words");
        var version = North.version(North.TENANT, North.HEAD + "text: [{ after: \"1.1\", add: 1.2 More. }]\n", template);
        assertEquals("[1.1, 1.2]", version.html().clauses().stream().map(clause -> clause.number()).toList().toString());
    }

    @Test
    void a_clause_that_is_replaced_or_removed_twice_is_refused() {
        assertEquals("welcome.yaml:15:16: Clause 1.2 is replaced or removed twice: keep one of the two.", North.refusal("""
                text:
                  - { replace: "1.2", with: "1.2 Changed." }
                  - { remove: "1.2" }
                """));
    }

    @Test
    void an_unknown_clause_is_refused_with_the_nearest() {
        assertEquals("""
                welcome.yaml:14:16: The template has no clause 1.9: did you mean 1.1?
                welcome.yaml:15:17: The template has no clause 12.34.56.""", North.refusal("""
                text:
                  - { remove: "1.9" }
                  - { replace: "12.34.56", with: x }
                """));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "{ replace: \"1.2\" }|14:5: A change says replace and with, after and add, or remove.",
            "{ with: x }|14:5: A change says replace and with, after and add, or remove.",
            "{ after: \"1.2\", with: x }|14:5: A change says replace and with, after and add, or remove.",
            "{ remove: \"1.2\", replace: \"1.1\", with: x }|14:5: A change says replace and with, after and add, or remove.",
            "{ }|14:5: A change says replace and with, after and add, or remove.",
            "{ remove: first }|14:15: “first” is no part of a text: write a clause as \"1.2\", a heading as \"## Scope\", behind 1.2, or start.",
            "{ replace: \"1.2\", with: \"\" }|14:30: Write the words of the clause here.",
            "{ replace: \"1.2\", with: [a] }|14:29: Write the words of the clause here."})
    void a_change_that_is_not_whole_is_refused_where_it_stands(String change, String said) {
        assertEquals("welcome.yaml:" + said, North.refusal("text:\n  - " + change + "\n"));
    }

    @Test
    void a_mistake_in_changed_words_is_shown_in_the_companys_own_file() {
        assertEquals("welcome.yaml:17:14: There is no field dayz: did you mean days?", North.refusal("""
                text:
                  - replace: "1.2"
                    with: |
                      1.2 **Thanks.** The client is thanked
                      within <<dayz>> days.
                """));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"with: \"1.2 Thanks: <<dayz>>\"|15:24", "with: '1.2 It''s <<dayz>>'|15:22",
            "with: 1.2 Thanks <<dayz>>|15:22",
            "with: >-\\n      1.2 Thanks\\n      by <<dayz>>|17:10", "with: \"1.2 Thanks\\\\nby\\n      <<dayz>>\"|16:7"})
    void however_the_words_are_quoted(String with, String place) {
        var said = North.refusal("text:\n  - replace: \"1.2\"\n    " + with.replace("\\n", "\n").replace("\\\n", "\\n") + "\n");
        assertTrue(said.startsWith("welcome.yaml:" + place + ": "), said);
    }

    @Test
    void a_mistake_behind_a_change_is_still_shown_in_the_template() {
        var template = North.template(North.YAML, North.TEXT + "\nAt last <<dayz>>.\n");
        var said = North.refusal(North.TENANT, North.HEAD + "text: [{ replace: \"1.1\", with: 1.1 Short. }]\n", template);
        assertTrue(said.startsWith("policy.md:" + (North.TEXT.lines().count() + 2) + ":9: "), said);
    }

    @Test
    void raw_html_in_changed_words_is_refused_in_the_companys_own_file() {
        var said = North.refusal("text:\n  - after: \"1.2\"\n    add: |\n\n      1.8 Look: <script>x</script>\n");
        assertTrue(said.startsWith("welcome.yaml:17:17: "), said);
    }
}
