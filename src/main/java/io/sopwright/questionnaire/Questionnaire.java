package io.sopwright.questionnaire;

import io.sopwright.control.DocumentId;
import io.sopwright.control.Draft;
import io.sopwright.control.Drafts;
import io.sopwright.control.Tentative;
import io.sopwright.field.Field;
import io.sopwright.field.Stage;
import io.sopwright.profile.AnswerRow;
import io.sopwright.profile.Companies;
import io.sopwright.questionnaire.QuestionsPage.Group;
import io.sopwright.questionnaire.QuestionsPage.Kind;
import io.sopwright.tenancy.Member;
import io.sopwright.tenancy.Right;
import io.sopwright.web.Option;
import io.sopwright.yaml.Node;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Draws up the questions of a document. */
@Singleton
final class Questionnaire {

    private final Drafts drafts;
    private final Companies companies;

    Questionnaire(Drafts drafts, Companies companies) {
        this.drafts = drafts;
        this.companies = companies;
    }

    QuestionsPage of(Member member, DocumentId id) {
        var draft = drafts.load(member, id);
        var asking = new Asking(draft, new Uses(draft, Tentative.of(draft).version()), companies.answers(member.tenant()));
        return new QuestionsPage(draft.document(), member.to("/documents/" + id.text() + "/questions"), asking.groups(),
                member.may(Right.CONFIGURE));
    }

    /** What is known when the questions of one draft are asked. */
    private record Asking(Draft draft, Uses uses, Map<String, AnswerRow> company) {

        List<Group> groups() {
            var parts = new LinkedHashMap<String, List<Question>>();
            uses.headings().forEach(heading -> parts.put(heading, new ArrayList<>()));
            var ofCompany = new ArrayList<Question>();
            var others = new ArrayList<Question>();
            draft.template().fields().forEach((name, field) -> group(name, field, parts, ofCompany, others)
                    .add(question(name, field)));
            var groups = new ArrayList<Group>();
            groups.add(new Group(Kind.COMPANY, "", ofCompany));
            parts.forEach((heading, questions) -> groups.add(new Group(Kind.PART, heading, questions)));
            groups.add(new Group(Kind.OTHER, "", others));
            return groups.stream().filter(group -> !group.questions().isEmpty()).toList();
        }

        private List<Question> group(String name, Field field, Map<String, List<Question>> parts, List<Question> ofCompany,
                List<Question> others) {
            return field.stage() == Stage.COMPANY
                    ? ofCompany
                    : uses.heading(name).map(heading -> parts.computeIfAbsent(heading, _ -> new ArrayList<>())).orElse(others);
        }

        private Question question(String name, Field field) {
            var answer = field.stage() == Stage.COMPANY ? Optional.ofNullable(company.get(name)) : draft.answer(name);
            var suggestion = standard(name, field);
            return new Question(name, field, answer.map(AnswerRow::list).orElse(suggestion), suggestion, answer,
                    uses.of(name), people(), roles(), Optional.empty(), Optional.empty());
        }

        /** What holds until somebody answers: the template's default, or the name with which the company signed up. */
        private List<String> standard(String name, Field field) {
            return draft.company().profile().to(name).filter(_ -> field.stage() == Stage.COMPANY)
                    .map(signedUp -> signedUp.texts()).orElse(field.standard());
        }

        private List<Option> people() {
            return draft.company().people().entrySet().stream()
                    .map(person -> new Option(person.getKey(), person.getValue().name())).toList();
        }

        private List<Option> roles() {
            return draft.template().process().child("roles").map(Asking::keys).orElse(List.of()).stream()
                    .map(key -> new Option(key, Optional.ofNullable(draft.company().roleTitles().get(key))
                            .map(title -> title.text()).orElse(key)))
                    .toList();
        }

        private static List<String> keys(Node node) {
            return node instanceof Node.Mapping mapping ? List.copyOf(mapping.entries().keySet()) : List.of();
        }
    }
}
