package io.sopwright.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.sopwright.source.InvalidText;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers with their units and roles by their titles, in the text and in the process. */
class WordingTest {

    private static final String TEXT = North.TEXT.replace("within <<days>> business days <<place>>",
            "within <<days>> <<days.unit>> <<place>>; the <<role.lead>> asks the <<role.helper>>");

    private static final String YAML = North.YAML.replace("title: Hold the call",
            "title: \"Call: <<role.lead>> and <<role.helper>>, <<days>> <<days.unit>>\"");

    @ParameterizedTest
    @CsvSource({"1, 1 business day", "3, 3 business days"})
    void a_unit_follows_its_number_in_text_and_process(int days, String words) {
        var version = version("  days: " + days + "\n");
        assertTrue(North.words(version).contains("within " + words + " on site"), North.words(version));
        assertEquals("Call: Lead and Assistant, " + words, version.process().task("call").orElseThrow().title());
    }

    @Test
    void a_role_has_the_title_that_the_company_gave_it() {
        assertTrue(North.words(version("")).contains("the Lead asks the Assistant"));
        var renamed = North.version(North.TENANT.replace("{ helper: Assistant }", "{ helper: Assistant, lead: \"*Boss* & Co\" }"),
                North.HEAD, North.template(YAML, TEXT));
        assertTrue(North.words(renamed).contains("the *Boss* & Co asks the Assistant"));
        assertEquals("Call: *Boss* & Co and Assistant, 3 business days", renamed.process().task("call").orElseThrow().title());
    }

    @Test
    void a_role_that_the_document_adds_may_be_named() {
        var version = version("""
                text:
                  - replace: "1.2"
                    with: "1.2 **Thanks.** The <<role.guest>> is thanked."
                process:
                  add: { roles: { guest: { title: Guest, side: client } } }
                """);
        assertTrue(North.words(version).contains("The Guest is thanked."));
    }

    @Test
    void both_tell_where_they_were_answered() {
        var values = Provenance.of(version("  days: 1\n")).values();
        assertEquals(Optional.of("welcome.yaml:13:9"), answer(values, "days"));
        assertEquals(Optional.of("welcome.yaml:13:9"), answer(values, "days.unit"));
        assertEquals(Optional.of("tenant.yaml:6:18"), answer(values, "role.helper"));
        assertEquals(Optional.empty(), answer(values, "role.lead"));
    }

    @Test
    void an_unknown_role_or_unit_is_refused_with_the_nearest() {
        assertEquals("policy.md:3:48: There is no field role.leed: did you mean role.lead?",
                refusal(TEXT.replace("within <<days>> <<days.unit>> <<place>>; the <<role.lead>>", "asks, the <<role.leed>>")));
        assertEquals("policy.md:3:54: There is no field day.unit: did you mean days.unit?",
                refusal(TEXT.replace("<<days.unit>>", "<<day.unit>>")));
    }

    @Test
    void an_unknown_role_in_the_process_is_refused_with_the_nearest() {
        var refused = assertThrows(InvalidText.class, () -> North.version(North.TENANT, North.HEAD,
                North.template(YAML.replace("<<role.lead>>", "<<role.leed>>"), TEXT)));
        assertEquals("There is no field role.leed: did you mean role.lead?", refused.findings().getFirst().sentence());
    }

    @Test
    void a_field_called_role_keeps_its_own_options() {
        var yaml = North.YAML.replace("  days: {",
                "  role: { type: choice, options: { lead: The first, helper: The second }, default: lead }\n  days: {");
        var version = North.version(North.TENANT, North.HEAD, North.template(yaml,
                North.TEXT.replace("is thanked.", "is thanked<<#role.lead>> by <<role>><</role.lead>>.")));
        assertTrue(North.words(version).contains("is thanked by The first."));
    }

    private static DocumentVersion version(String rest) {
        return North.version(North.TENANT, North.HEAD + rest, North.template(YAML, TEXT));
    }

    private static String refusal(String text) {
        return North.refusal(North.TENANT, North.HEAD, North.template(North.YAML, text));
    }

    private static Optional<String> answer(List<Provenance.ValueSource> values, String name) {
        return values.stream().filter(value -> value.name().equals(name)).findFirst().orElseThrow().answer()
                .map(place -> place.toString());
    }
}
