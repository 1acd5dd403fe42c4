package io.sopwright.questionnaire;

import gg.jte.html.HtmlTemplateOutput;
import io.sopwright.pages.questionnaire.JtequestionPartGenerated;
import io.sopwright.web.Page;
import io.sopwright.web.Shell;

/**
 * One question after it was answered: takes the place of its predecessor on the page, and brings the progress with it.
 *
 * @param saved whether the answer was kept
 */
public record QuestionPart(QuestionsPage page, Question question, boolean saved) implements Page {

    @Override
    public void write(HtmlTemplateOutput out, Shell shell) {
        JtequestionPartGenerated.render(out, null, shell, this);
    }
}
