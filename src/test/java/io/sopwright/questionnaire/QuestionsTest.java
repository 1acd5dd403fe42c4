package io.sopwright.questionnaire;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.sopwright.control.Adopted;
import io.sopwright.tenancy.Access;
import io.sopwright.testing.Application;
import io.sopwright.testing.Browser;
import io.sopwright.testing.Reply;
import io.sopwright.testing.WithApplication;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(WithApplication.class)
class QuestionsTest {

    /** What a script sends when an answer was given. */
    private static Reply give(Browser browser, Reply page, String field, String text) {
        var question = page.page().select("#question-" + field);
        return browser.post(question.attr("hx-post"),
                Map.of(field, List.of(text), "read-" + field, List.of(question.select("[name=read-" + field + "]").val())));
    }

    @Test
    void an_answer_is_saved_as_soon_as_it_is_given(Application app) {
        var document = Adopted.by(app);
        var page = document.ann().get(document.path() + "/questions");
        var part = give(document.ann(), page, "handoff_days", "2");
        assertEquals(200, part.status());
        assertTrue(part.text("#question-handoff_days").contains("Saved"), part::text);
        assertEquals("true", part.page().select("#progress").attr("hx-swap-oob"));
        assertEquals("2", document.ann().get(document.path() + "/questions").page().select("#field-handoff_days").val());
    }

    @Test
    void an_answer_that_does_not_fit_stays_in_its_field_with_a_sentence(Application app) {
        var document = Adopted.by(app);
        var page = document.ann().get(document.path() + "/questions");
        var part = give(document.ann(), page, "handoff_days", "soon");
        assertEquals(422, part.status());
        assertEquals("soon", part.page().select("#field-handoff_days").val());
        assertEquals("“soon” is not a number: write digits, with a point before decimals.",
                part.text("#field-handoff_days-wrong"));
    }

    @Test
    void a_question_tells_where_its_answer_is_used(Application app) {
        var document = Adopted.by(app);
        var question = document.ann().get(document.path() + "/questions").text("#question-handoff_days");
        assertTrue(question.contains("Used in clause 1.2"), question);
        assertTrue(question.contains("Used in the task “Hold the handoff meeting”"), question);
    }

    @Test
    void the_progress_counts_what_needs_nothing_more(Application app) {
        var document = Adopted.by(app);
        var page = document.ann().get(document.path() + "/questions");
        int open = page.page().select(".question-open").size();
        int all = page.page().select(".question").size();
        assertEquals((all - open) + " of " + all + " ready", page.text("#progress label"));
        assertTrue(give(document.ann(), page, "services", "Bookkeeping\nPayroll").text("#progress")
                .contains((all - open + 1) + " of " + all));
    }

    @Test
    void without_scripts_a_group_is_saved_at_once_and_only_what_is_wrong_is_shown_again(Application app) {
        var document = Adopted.by(app);
        var page = document.ann().get(document.path() + "/questions");
        var refused = page.submit(document.path() + "/questions",
                Map.of("company_phone", "+49 30 123456", "company_email", "nobody"));
        assertEquals(422, refused.status());
        assertEquals("nobody", refused.page().select("#field-company_email").val());
        var kept = document.ann().get(document.path() + "/questions");
        assertEquals("+49 30 123456", kept.page().select("#field-company_phone").val());
        assertEquals("", kept.page().select("#field-company_email").val());
    }

    @Test
    void a_default_that_nobody_touched_is_not_kept_as_an_answer(Application app) {
        var document = Adopted.by(app);
        var form = document.ann().get(document.path() + "/questions").page().select("form.questions").stream()
                .filter(one -> !one.select("#question-handoff_days").isEmpty()).findFirst().orElseThrow();
        var fields = new LinkedHashMap<String, List<String>>();
        ((FormElement) form).formData().forEach(field -> fields.put(field.key(), List.of(field.value())));
        assertEquals(303, document.ann().post(form.attr("action"), fields).status());
        assertTrue(document.ann().get(document.path() + "/questions").text("#question-handoff_days").contains("Suggestion"));
    }

    @Test
    void who_answers_second_sees_what_the_first_answered(Application app) {
        var document = Adopted.by(app);
        var bo = document.north().colleague("Bo", Access.ADMIN);
        var page = bo.get(document.path() + "/questions");
        give(document.ann(), document.ann().get(document.path() + "/questions"), "handoff_days", "2");
        var conflict = give(bo, page, "handoff_days", "4");
        assertEquals("4", conflict.page().select("#field-handoff_days").val());
        assertTrue(conflict.text().contains("Somebody else answered: 2"), conflict::text);
        assertEquals(200, give(bo, conflict, "handoff_days", "4").status());
    }

    @Test
    void what_is_typed_is_never_read_as_markup(Application app) {
        var document = Adopted.by(app);
        var page = document.ann().get(document.path() + "/questions");
        give(document.ann(), page, "services", "<b>Bold</b> <<company_name>> **x** =1+1");
        var text = document.ann().get(document.path());
        assertTrue(text.text(".policy").contains("<b>Bold</b> <<company_name>> **x** =1+1"), text::text);
        assertTrue(text.page().select(".policy b:contains(Bold)").isEmpty());
    }

    @Test
    void staff_read_the_questions_and_cannot_answer(Application app) {
        var document = Adopted.by(app);
        var bo = document.north().colleague("Bo", Access.STAFF);
        var page = bo.get(document.path() + "/questions");
        assertEquals(403, give(bo, page, "handoff_days", "2").status());
    }
}
