package io.sopwright.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Answers held against the fields of a template, and what else keeps a document from being complete. */
class AnswersTest {

    @Test
    void an_answer_to_no_field_is_refused_with_the_nearest() {
        assertEquals("""
                welcome.yaml:13:10: dayss is not a field of this template: did you mean days?
                welcome.yaml:14:14: warehouse is not a field of this template.""",
                North.refusal("  dayss: 4\n  warehouse: 1\n"));
    }

    @Test
    void a_missing_answer_is_asked_for_where_the_answers_stand() {
        assertEquals("welcome.yaml:12:3: There is no answer to “Place of the call” yet: add place.",
                North.refusal(North.TENANT, North.HEAD.replace("place: on site", "days: 2"), North.template()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "days: soon|13:9: Days until the call: “soon” is not a number: write digits, with a point before decimals.",
            "days: 2.5|13:9: Days until the call: “2.5” is not a whole number.",
            "days: 0|13:9: Days until the call: “0” is less than 1.",
            "days: 11|13:9: Days until the call: “11” is more than 10.",
            "days: [1, 2]|13:9: Days until the call: One answer belongs here, not a list of 2.",
            "days: { a: 1 }|13:9: A single value belongs here, not a mapping.",
            "days: |13:8: The value is missing here.",
            "reports: perhaps|13:12: Are there reports?: “perhaps” is neither yes nor no.",
            "note: \"a\\nb\"|13:10: Note: One line belongs here: “a” goes on over several."})
    void an_answer_that_does_not_fit_is_refused_at_its_place(String answer, String said) {
        assertEquals("welcome.yaml:" + said, North.refusal("  " + answer + "\n"));
    }

    @Test
    void a_companys_answer_that_does_not_fit_is_refused_in_the_companys_file() {
        assertEquals("tenant.yaml:4:26: Company name: One answer belongs here, not a list of 2.",
                North.refusal(North.TENANT.replace("North Ltd", "[North, Ltd]"), North.HEAD, North.template()));
    }

    @Test
    void a_documents_own_answer_goes_before_the_companys_and_both_before_the_default() {
        assertTrue(North.words(North.version("  company_name: North Services\n")).contains("North Services calls within 3 "));
    }

    @Test
    void T16_an_answer_of_a_hundred_kilobytes_is_refused() {
        assertEquals("welcome.yaml:13:9: Note: This answer has 100000 characters; up to 500 are taken.",
                North.refusal("  note: " + "x".repeat(100_000) + "\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"TBD", "tbc", "TODO", "xxx", "n/a", "N/A", "none yet", "???", "---", "...", "lorem ipsum dolor"})
    void an_answer_that_is_only_a_filler_is_refused(String filler) {
        var said = North.refusal("  note: \"" + filler + "\"\n");
        assertTrue(said.endsWith("The answer to note is “" + filler + "”: give a real one."), said);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{{client_name}}", "____", "[Company Name]", "[insert date]", "TBD", "lorem ipsum", "To be defined",
            "FIXME"})
    void a_marker_left_in_the_text_is_refused_where_it_stands(String marker) {
        var said = North.refusal(
                "text:\n  - replace: \"1.2\"\n    with: |\n      1.2 **Thanks.**\n      Here is " + marker + " still.\n");
        assertEquals("welcome.yaml:17:15: “" + marker + "” is left in the text: write what is meant.", said);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{{client_name}}", "____ and ____", "Dr. XXX of TBD House", "[Company Name] Ltd"})
    void what_looks_like_a_marker_within_an_answer_is_an_answer(String answer) {
        assertTrue(North.words(North.version("  note: \"" + answer + "\"\n")).contains(answer));
    }

    @Test
    void whoever_is_named_must_exist_and_is_shown_where_named() {
        assertEquals("""
                welcome.yaml:6:8: Nobody at North Ltd has the key anm: did you mean ann? People stand in tenant.yaml.
                welcome.yaml:7:17: Nobody at North Ltd has the key zoe. People stand in tenant.yaml.
                welcome.yaml:10:65: Nobody at North Ltd has the key bob: did you mean bo? People stand in tenant.yaml.""",
                North.refusal(North.TENANT,
                        North.HEAD.replace("owner: ann", "owner: anm").replace("[bo]", "[bo, zoe]").replace("by: ann", "by: bob"),
                        North.template()));
    }

    @Test
    void a_role_that_nobody_holds_is_refused_where_the_role_is_written() {
        assertEquals(
                "policy.yaml:18:9: Nobody at North Ltd holds the role lead (Lead): give it to one of its people.",
                North.refusal(North.TENANT.replace("[lead, helper]", "[helper]"), North.HEAD, North.template()));
    }

    @Test
    void the_owner_alone_cannot_approve() {
        assertEquals("welcome.yaml:7:12: The owner cannot be the only approver: name somebody else under approvers.",
                North.refusal(North.TENANT, North.HEAD.replace("[bo]", "[ann]"), North.template()));
    }

    @Test
    void a_release_that_the_shelf_does_not_hold_is_refused_where_it_is_named() {
        assertEquals(
                "welcome.yaml:2:10: This document adopted release 0.9.0 of welcome, but the shelf holds 1.0.0: compare the two and set release.",
                North.refusal(North.TENANT, North.HEAD.replace("release: 1.0.0", "release: 0.9.0"), North.template()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-02-29", "2026-1-1", "tomorrow", "+999999999-12-31", "20260101"})
    void a_day_that_no_calendar_has_is_refused(String day) {
        assertEquals("welcome.yaml:8:12: “" + day + "” is not a day: write it as 2026-03-31.",
                North.refusal(North.TENANT, North.HEAD.replace("effective: 2026-01-12", "effective: " + day), North.template()));
    }
}
