package io.sopwright.questionnaire;

import gg.jte.html.HtmlTemplateOutput;
import io.sopwright.control.DocumentRow;
import io.sopwright.pages.questionnaire.JtequestionsGenerated;
import io.sopwright.web.Page;
import io.sopwright.web.Shell;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;

/**
 * All questions of a document, in groups.
 *
 * @param base the address of the questions
 * @param mayAnswer whether the one who reads may answer
 */
public record QuestionsPage(DocumentRow document, String base, List<Group> groups, boolean mayAnswer) implements Page {

    /**
     * Questions that stand together.
     *
     * @param heading of the part of the text that they are about; empty for those of the company and those of no part
     */
    public record Group(Kind kind, String heading, List<Question> questions) {

        public Group {
            questions = List.copyOf(questions);
        }
    }

    /** What a group has in common. */
    public enum Kind {
        /** Asked once for the company. */
        COMPANY,
        /** Used under one heading. */
        PART,
        /** Used elsewhere. */
        OTHER;

        /** The key of its heading. */
        public String key() {
            return "questions.group_" + name().toLowerCase(Locale.ROOT);
        }
    }

    public QuestionsPage {
        groups = List.copyOf(groups);
    }

    /** All questions, in the order of the page. */
    public List<Question> questions() {
        return groups.stream().flatMap(group -> group.questions().stream()).toList();
    }

    /** How many need nothing more: answered, or settled by a default, or not needed. */
    public long ready() {
        return questions().stream().filter(question -> !question.isOpen()).count();
    }

    /** The same page with its questions otherwise. */
    QuestionsPage with(UnaryOperator<Question> change) {
        return new QuestionsPage(document, base, groups.stream()
                .map(group -> new Group(group.kind, group.heading, group.questions.stream().map(change).toList())).toList(),
                mayAnswer);
    }

    @Override
    public void write(HtmlTemplateOutput out, Shell shell) {
        JtequestionsGenerated.render(out, null, shell, this);
    }
}
