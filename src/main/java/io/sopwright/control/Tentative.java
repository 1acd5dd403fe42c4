package io.sopwright.control;

import io.sopwright.document.Document;
import io.sopwright.document.DocumentVersion;
import io.sopwright.document.Drafting;
import io.sopwright.field.Field;
import io.sopwright.process.Side;
import io.sopwright.profile.Answers;
import io.sopwright.profile.Company;
import io.sopwright.profile.Person;
import io.sopwright.source.InvalidText;
import io.sopwright.source.Place;
import io.sopwright.tenancy.Access;
import io.sopwright.yaml.Node;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A draft as people read it while it is not complete: with examples in place of what is not answered yet, and a stand-in in each role. Never frozen.
 *
 * @param version how it reads; empty when even so nothing can be made of it
 */
public record Tentative(Optional<DocumentVersion> version, Missing missing) {

    private static final Place EXAMPLE = new Place("example", 1, 1);
    private static final String STAND_IN = "stand_in";

    /** The draft as it reads now. */
    public static Tentative of(Draft draft) {
        return draft.complete().map(version -> new Tentative(Optional.of(version), Missing.NOTHING))
                .orElseGet(() -> filled(draft));
    }

    /**
     * How a draft would read if it said and did just this: for an editor.
     *
     * @throws InvalidText with what is wrong even so, at the lines of the text and the places of the process
     */
    public static DocumentVersion edited(Draft draft, Drafting.Whole whole) {
        return Drafting.edited(draft.document().slug(), staffed(draft, roleKeys(whole.process())),
                answered(draft, questions(draft)), draft.template(), Drafts.WHOLE, whole);
    }

    private static Tentative filled(Draft draft) {
        var questions = questions(draft);
        try {
            var version = Drafting.version(draft.document().slug(), staffed(draft, roleKeys(draft)), answered(draft, questions),
                    draft.template(),
                    Drafts.WHOLE);
            return new Tentative(Optional.of(version), missing(draft, version, questions));
        } catch (InvalidText wrong) {
            return new Tentative(Optional.empty(), new Missing(questions, List.of(), isAlone(draft), wrong.findings()));
        }
    }

    /** What stand-ins hide that is neither a question, nor a role, nor an approver is told as it was found. */
    private static Missing missing(Draft draft, DocumentVersion version, List<String> questions) {
        var known = new Missing(questions, roles(draft, version), isAlone(draft), List.of());
        return known.isNothing() ? new Missing(questions, known.roles(), false, draft.findings()) : known;
    }

    private static List<String> questions(Draft draft) {
        var answers = draft.content().answers().orElse(draft.company().profile());
        return draft.template().fields().entrySet().stream()
                .filter(field -> isNeeded(field.getValue()) && answers.to(field.getKey()).isEmpty()).map(Map.Entry::getKey)
                .toList();
    }

    private static boolean isNeeded(Field field) {
        return field.required() && field.standard().isEmpty();
    }

    private static List<String> roles(Draft draft, DocumentVersion version) {
        return version.process().roles().entrySet().stream()
                .filter(role -> role.getValue().side() == Side.US && draft.company().holding(role.getKey()).isEmpty())
                .map(role -> version.roles().getOrDefault(role.getKey(), role.getKey())).toList();
    }

    private static boolean isAlone(Draft draft) {
        return draft.company().people().size() > 1
                && draft.content().approvers().equals(List.of(draft.content().owner()));
    }

    private static Document answered(Draft draft, List<String> questions) {
        var was = draft.content();
        var answers = new LinkedHashMap<>(was.answers().byField());
        questions.forEach(question -> Optional.ofNullable(draft.template().fields().get(question))
                .ifPresent(field -> answers.put(question, new Answers.Answer(field.example(), EXAMPLE))));
        return new Document(was.template(), was.release(), was.number(), was.version(), was.state(), was.owner(), List.of(),
                was.effective(), was.revisions(), new Answers(answers), was.text(), was.process());
    }

    private static Company staffed(Draft draft, List<String> roles) {
        var was = draft.company();
        var people = new LinkedHashMap<>(was.people());
        var nobody = new Person("–", Optional.empty(), Optional.empty(), Access.OWNER, roles,
                Optional.empty());
        people.put(STAND_IN, nobody);
        people.putIfAbsent(draft.content().owner(), nobody);
        return new Company(was.slug(), was.locale(), was.zone(), was.letterhead(), was.profile(), was.hours(), was.roleTitles(),
                people);
    }

    private static List<String> roleKeys(Draft draft) {
        try {
            return roleKeys(Drafting.Whole.of(draft.template(), draft.content()).process());
        } catch (InvalidText _) {
            // the same changes are refused again when the version is made, where they are reported
            return List.of();
        }
    }

    private static List<String> roleKeys(Node.Mapping process) {
        return process.child("roles").filter(Node.Mapping.class::isInstance).map(Node.Mapping.class::cast)
                .map(roles -> List.copyOf(roles.entries().keySet())).orElse(List.of());
    }
}
