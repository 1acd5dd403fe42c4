package io.sopwright.questionnaire;

import io.sopwright.field.Field;
import io.sopwright.profile.AnswerInput;
import io.sopwright.profile.AnswerRow;
import io.sopwright.web.Option;
import java.util.List;
import java.util.Optional;

/**
 * A question as it is shown.
 *
 * @param name of its field
 * @param typed what stands in its input, one text or the entries of a list: what was typed, else the answer, else the default
 * @param suggestion what holds until somebody answers; empty for nothing
 * @param answer what is kept, if somebody answered
 * @param people those who can be chosen
 * @param roles those that can be chosen
 * @param wrong why what was typed was not kept, in words
 * @param theirs what somebody else answered meanwhile
 */
public record Question(String name, Field field, List<String> typed, List<String> suggestion, Optional<AnswerRow> answer, Use use,
        List<Option> people,
        List<Option> roles, Optional<String> wrong, Optional<String> theirs) {

    public Question {
        typed = List.copyOf(typed);
        suggestion = List.copyOf(suggestion);
        people = List.copyOf(people);
        roles = List.copyOf(roles);
    }

    /** How it is answered. */
    public AnswerInput input() {
        return new AnswerInput(name, field.label().orElse(name), field, String.join("\n", typed), choices(), wrong);
    }

    /** Tells the answer that is shown from a later one. */
    public String mark() {
        return answer.map(AnswerRow::mark).orElse("");
    }

    /** Whether it has to be answered and is not. */
    public boolean isOpen() {
        return answer.isEmpty() && field.required() && suggestion.isEmpty();
    }

    /** Whether a suggestion stands in for an answer. */
    public boolean isSuggested() {
        return answer.isEmpty() && !suggestion.isEmpty();
    }

    private List<Option> choices() {
        return switch (field.type()) {
            case ROLE -> roles;
            case PERSON -> people;
            default -> AnswerInput.options(field);
        };
    }

    /** The same, with what somebody typed and why it was not kept. */
    Question refused(List<String> texts, String why) {
        return new Question(name, field, texts, suggestion, answer, use, people, roles, Optional.of(why), Optional.empty());
    }

    /** The same, with what somebody typed beside what somebody else answered meanwhile. */
    Question beside(List<String> texts, String why) {
        return new Question(name, field, texts, suggestion, answer, use, people, roles, Optional.of(why),
                Optional.of(answer.map(row -> String.join(", ", row.list())).orElse("–")));
    }
}
