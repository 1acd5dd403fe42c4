package io.sopwright.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.sopwright.process.ProcessDefinition;
import io.sopwright.process.SmallProcess;
import io.sopwright.source.Finding;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What KPIs and health conditions are made of, as far as types tell whether it can be measured. */
class MeasureCheckTest {

    @Test
    void what_fits_has_no_findings() {
        assertEquals(List.of(), sentences(SmallProcess.TEXT));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            feedback.satisfaction >= 8                       |
            run.urgent && client.kind == 'new'               |
            update.done || update.count / 2 > 1.5            |
            adoption >= 0.8 && attempt.approved              |
            hours(contract_signed, goods_sent) < 4.5         |
            ratio(update.count, run.quantity) > 0.5          |
            coalesce(run.quantity, 1) > 0                    |
            client.country.startsWith('D')                   |
            attempt.note.contains('days(') == false          |
            feedback.satisfaction                            | “feedback.satisfaction” is a number, but the rule of a health condition is yes or no: compare it, for instance with == or >=.
            feedback.words                                   | “feedback.words” is a text, but the rule of a health condition is yes or no: compare it, for instance with == or >=.
            update.sites                                     | “update.sites” is a list, but the rule of a health condition is yes or no: compare it, for instance with == or >=.
            days(contract_signed, goods_sent)                | “days(contract_signed, goods_sent)” is a number, but the rule of a health condition is yes or no: compare it, for instance with == or >=.
            goods_sent                                       | “goods_sent” is an event, but the rule of a health condition is yes or no: compare it, for instance with == or >=.
            feedback.satisfaction >= 'high'                  | The expression “feedback.satisfaction >= 'high'” is wrong: found no matching overload for '_>=_' applied to '(int, string)'.
            days(run.urgent, goods_sent) > 3                 | The expression “days(run.urgent, goods_sent) > 3” is wrong: found no matching overload for 'days' applied to '(bool, dyn)'.
            dais(contract_signed, goods_sent) > 3            | The expression “dais(contract_signed, goods_sent) > 3” calls dais(), which is not there: did you mean days?
            frobnicate(goods_sent) > 3                       | The expression “frobnicate(goods_sent) > 3” calls frobnicate(), which is not there: it knows bdays, bhours, coalesce, count, days, hours, ratio.
            feedback.satisfaction >= 8 && ==                 | The expression “feedback.satisfaction >= 8 && ==” cannot be read: mend it, or say it in words without == and the like.
            """)
    void a_health_condition_is_yes_or_no(String rule, String sentence) {
        assertEquals(sentence == null ? List.of() : List.of("policy.yaml:158:53: " + sentence), said(SmallProcess
                .with("rule: feedback.satisfaction >= 8", "rule: \"" + rule + "\"")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            mean  | feedback.satisfaction          |
            mean  | count(issues)                  |
            mean  | run.share * 100 + run.quantity |
            count | run.urgent                     |
            mean  | overdue reviews, from look_in  |
            mean  | usage                          |
            mean  | list and type of each string, for int, bool, map, if, while, dyn, null, as, a double of timestamp |
            mean  | business hours (see 4.2) of all cases |
            mean  | type                           |
            mean  | run.urgent                     | “run.urgent” is yes or no, but the value of a KPI is a number: name a number, or a time such as days(…, …).
            mean  | client.kind                    | “client.kind” is a text, but the value of a KPI is a number: name a number, or a time such as days(…, …).
            mean  | goods_sent                     | “goods_sent” is an event, but the value of a KPI is a number: name a number, or a time such as days(…, …).
            """)
    void the_value_of_a_kpi_is_a_number(String aggregate, String value, String sentence) {
        assertEquals(sentence == null ? List.of() : List.of("policy.yaml:146:13: " + sentence), said(SmallProcess
                .with("value: days(contract_signed, goods_sent)\n    aggregate: mean",
                        "value: \"" + value + "\"\n    aggregate: " + aggregate)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            bdays(contract_signed, goods_sent) <= 9 | contract_signed |
            goods sent not later than day 9         | all goods       |
            update.count                            | run.quantity    |
            run.level                               | contract_signed | “run.level” is a text, but what a KPI counts is yes or no, a number or an event: compare it, for instance with ==.
            """)
    void a_ratio_counts_what_is_yes_or_adds_up_numbers(String numerator, String denominator, String sentence) {
        assertEquals(sentence == null ? List.of() : List.of(sentence), sentences(SmallProcess
                .with("value: days(contract_signed, goods_sent)",
                        "numerator: \"" + numerator + "\"\n    denominator: \"" + denominator + "\"")));
    }

    @Test
    void a_filter_is_yes_or_no() {
        assertEquals(
                List.of("“run.level” is a text, but the filter of a KPI is yes or no: compare it, for instance with == or >=."),
                sentences(SmallProcess.with("    value: days(", "    filter: run.level\n    value: days(")));
    }

    @Test
    void an_unknown_name_is_no_matter_of_types() {
        assertEquals(List.of(), sentences(SmallProcess.with("rule: feedback.satisfaction", "rule: feedback.satisfied")));
    }

    @Test
    void an_expression_has_at_most_500_characters() {
        var said = sentences(SmallProcess.with("rule: feedback.satisfaction >= 8",
                "rule: " + "feedback.satisfaction >= 8 && ".repeat(20) + "true"));
        assertEquals(1, said.size());
        assertTrue(said.getFirst().startsWith("This expression has 604 characters; up to 500 are taken"), said.getFirst());
    }

    private static List<String> sentences(String text) {
        return findings(text).stream().map(Finding::sentence).toList();
    }

    private static List<String> said(String text) {
        return findings(text).stream().map(Finding::toString).toList();
    }

    private static List<Finding> findings(String text) {
        var written = SmallProcess.written(text
                .replace("quantity: { type",
                        "level: { type: choice, options: { a: A, b: B } }\n  share: { type: percent }\n  quantity: { type")
                .replace("photo: { type: image, label: Photo, required: no }",
                        "count: { type: whole number }\n      done: { type: yes/no }\n      sites: { type: list }")
                .replace("scale: 0-10 }", "scale: 0-10 }\n      words: { ask: Why?, scale: text }"));
        return MeasureCheck.findings(ProcessDefinition.shape().read(written), written);
    }
}
