package io.sopwright.consistency;

import io.sopwright.consistency.Uses.Use;
import io.sopwright.process.Gate;
import io.sopwright.process.Need;
import io.sopwright.process.Payment;
import io.sopwright.process.Phase;
import io.sopwright.process.ProcessDefinition;
import io.sopwright.process.Task;
import io.sopwright.source.Nearest;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Whatever one part names must be there in another, and whatever is there should be named. */
final class Keys {

    private final Review review;
    private final ProcessDefinition process;
    private final Uses uses;

    private Keys(Review review) {
        this.review = review;
        this.process = review.process();
        this.uses = new Uses(review);
    }

    /**
     * @param clauses the numbers of the clauses that the text has
     * @param roles the roles that somebody outside of the process needs
     */
    static void check(Review review, Set<String> clauses, Set<String> roles) {
        var keys = new Keys(review);
        keys.known();
        keys.clauses(clauses);
        keys.gates();
        keys.unused(roles);
    }

    /** Whether the clauses that parts of the process name are there. */
    static void checkClauses(Review review, Set<String> clauses) {
        new Keys(review).clauses(clauses);
    }

    private void known() {
        known("role", process.roles().keySet(), uses.roles());
        known("event", process.events().keySet(), uses.events());
        known("phase", process.phases().stream().map(Phase::key).toList(), uses.phases());
        known("task", process.tasks().map(Task::key).toList(), uses.tasks());
        known("payment", process.payments().stream().map(Payment::key).toList(), uses.payments());
        known("form", process.forms().keySet(), uses.forms());
        known("survey", process.surveys().keySet(), uses.surveys());
        known("evidence", process.tasks().flatMap(task -> task.evidence().stream()).toList(), uses.needs(Need.Kind.EVIDENCE));
    }

    private void known(String what, Collection<String> all, Stream<Use> named) {
        named.filter(use -> !all.contains(use.key())).forEach(use -> review.error(use.way(), "There is no " + what + " “"
                + use.key() + "”" + Nearest.ending(use.key(), all)));
    }

    private void clauses(Set<String> clauses) {
        uses.clauses().filter(use -> !clauses.contains(use.key())).forEach(use -> review.error(use.way(),
                "The text has no clause " + use.key() + ": mend the number or write the clause."));
    }

    /** A gate guards something that is there, and asks for what a task can give. */
    private void gates() {
        var guarded = Stream.of(process.phases().stream().map(Phase::key), process.tasks().map(Task::key),
                Stream.of(Gate.COMPLETION)).flatMap(keys -> keys).toList();
        known("phase or task", guarded, uses.gates().map(gate -> new Use(gate.part().blocks(), gate.way().then("blocks"))));
        given(Need.Kind.SIGNATURE, task -> task.signing().isPresent(), "is signed by nobody: give it a signature");
        given(Need.Kind.APPROVAL, task -> task.approval().isPresent(), "is approved by nobody: give it an approval");
        given(Need.Kind.PAYMENT, task -> task.payment().isPresent(), "is no payment: give it a payment");
    }

    private void given(Need.Kind kind, Predicate<Task> gives, String otherwise) {
        uses.needs(kind).filter(use -> process.task(use.key()).filter(gives.negate()).isPresent())
                .forEach(use -> review.error(use.way(),
                        "The gate waits for the task “" + use.key() + "”, which " + otherwise + ", or ask for done."));
    }

    private void unused(Set<String> roles) {
        unused("role", "roles", process.roles().keySet(), Stream.concat(uses.roles().map(Use::key), roles.stream()),
                "nobody does, joins, approves, signs or tells anything in it");
        unused("event", "events", process.events().keySet(), uses.events().map(Use::key),
                "nothing completes it, counts from it or measures it");
        unused("form", "forms", process.forms().keySet(), uses.forms().map(Use::key), "no task and no message fills it in");
        unused("survey", "surveys", process.surveys().keySet(), uses.surveys().map(Use::key), "no task asks it");
        unused("payment", "payments", process.payments().stream().map(Payment::key).toList(), uses.payments().map(Use::key),
                "no task waits for it");
    }

    private void unused(String what, String section, Collection<String> all, Stream<String> used, String why) {
        var known = new HashSet<>(used.toList());
        List.copyOf(all).stream().filter(key -> !known.contains(key)).distinct().forEach(key -> review.warning(
                Way.to(section, key), "The " + what + " “" + key + "” is not used, " + why + ": use it or remove it."));
    }
}
