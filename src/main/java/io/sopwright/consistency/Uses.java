package io.sopwright.consistency;

import io.sopwright.consistency.Way.Located;
import io.sopwright.notation.Deadline;
import io.sopwright.notation.Recurrence;
import io.sopwright.process.Communication;
import io.sopwright.process.Gate;
import io.sopwright.process.Need;
import io.sopwright.process.ProcessDefinition;
import io.sopwright.process.Task;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Where the parts of a process name its other parts. */
final class Uses {

    /** A key that stands in the process, and where. */
    record Use(String key, Way way) {}

    private final Review review;
    private final ProcessDefinition process;

    Uses(Review review) {
        this.review = review;
        this.process = review.process();
    }

    Stream<Use> roles() {
        return Stream.concat(review.tasks().flatMap(Uses::rolesOf), communication().flatMap(
                row -> Stream.concat(Stream.of(new Use(row.part().from(), row.way().then("from"))),
                        all(row.part().to(), row.way().then("to")))));
    }

    private static Stream<Use> rolesOf(Located<Task> located) {
        var task = located.part();
        var way = located.way();
        return Stream.of(Stream.of(new Use(task.role(), way.then("role"))), all(task.with(), way.then("with")),
                task.meeting().stream().flatMap(meeting -> all(meeting.attendees(), way.then("meeting", "attendees"))),
                task.approval().stream().map(approval -> new Use(approval.by(), way.then("approval", "by"))),
                task.signing().stream().flatMap(signing -> all(signing.by(), way.then("signature", "by"))))
                .flatMap(uses -> uses);
    }

    /** The events that something counts from, completes or measures. */
    Stream<Use> events() {
        return Stream.of(Stream.of(new Use(process.starts(), Way.to("starts"))), counted(),
                review.tasks().flatMap(task -> one(task.part().completes(), task.way().then("completes"))),
                review.phases().flatMap(phase -> phase.part().window().stream()
                        .flatMap(window -> one(window.of(), phase.way().then("window", "of")))),
                new KpiEvents(process.kpis()).uses()).flatMap(uses -> uses);
    }

    private Stream<Use> counted() {
        return Stream.of(
                review.tasks().flatMap(task -> due(task.part().due(), task.way())),
                review.tasks().flatMap(task -> repeats(task.part().repeats(), task.way())),
                Way.to("payments").each(process.payments()).flatMap(payment -> due(payment.part().due(), payment.way())),
                communication().flatMap(row -> due(row.part().due(), row.way())),
                communication().flatMap(row -> repeats(row.part().repeats(), row.way()))).flatMap(uses -> uses);
    }

    private static Stream<Use> due(Optional<Deadline> due, Way way) {
        return one(due.flatMap(Deadline::of), way.then("due", "of"));
    }

    private static Stream<Use> repeats(Optional<Recurrence> repeats, Way way) {
        return one(repeats.flatMap(Recurrence::of), way.then("repeats", "of"));
    }

    Stream<Use> phases() {
        return Stream.of(review.tasks().flatMap(task -> during(task.part().repeats(), task.way())),
                communication().flatMap(row -> during(row.part().repeats(), row.way()))).flatMap(uses -> uses);
    }

    private static Stream<Use> during(Optional<Recurrence> repeats, Way way) {
        return one(repeats.flatMap(Recurrence::during), way.then("repeats", "while"));
    }

    Stream<Use> tasks() {
        return Stream.of(review.tasks().flatMap(task -> all(task.part().after(), task.way().then("after"))),
                Stream.of(Need.Kind.DONE, Need.Kind.APPROVAL, Need.Kind.SIGNATURE, Need.Kind.PAYMENT).flatMap(this::needs),
                gates().flatMap(gate -> gate.part().otherwise().stream()
                        .flatMap(otherwise -> one(otherwise.backTo(), gate.way().then("otherwise", "back to")))),
                Way.to("playbook").each(process.playbook())
                        .flatMap(entry -> all(entry.part().tasks(), entry.way().then("tasks"))))
                .flatMap(uses -> uses);
    }

    /** What the gates need of that kind. */
    Stream<Use> needs(Need.Kind kind) {
        return gates().flatMap(gate -> gate.way().then("needs").each(gate.part().needs())
                .filter(need -> need.part().kind() == kind)
                .map(need -> new Use(need.part().subject(), need.way().then(kind.word()))));
    }

    Stream<Use> payments() {
        return review.tasks().flatMap(task -> one(task.part().payment(), task.way().then("payment")));
    }

    Stream<Use> forms() {
        return Stream.concat(review.tasks().flatMap(task -> one(task.part().form(), task.way().then("form"))),
                communication().flatMap(row -> one(row.part().form(), row.way().then("form"))));
    }

    Stream<Use> surveys() {
        return review.tasks().flatMap(task -> one(task.part().survey(), task.way().then("survey")));
    }

    Stream<Use> clauses() {
        return Stream.of(review.tasks().flatMap(task -> one(task.part().clause(), task.way().then("clause"))),
                gates().flatMap(gate -> one(gate.part().clause(), gate.way().then("clause"))),
                communication().flatMap(row -> one(row.part().clause(), row.way().then("clause"))),
                Way.to("kpis").each(process.kpis()).flatMap(kpi -> one(kpi.part().clause(), kpi.way().then("clause"))))
                .flatMap(uses -> uses);
    }

    Stream<Located<Gate>> gates() {
        return Way.to("gates").each(process.gates());
    }

    private Stream<Located<Communication>> communication() {
        return Way.to("communication").each(process.communication());
    }

    private static Stream<Use> all(List<String> keys, Way list) {
        return list.each(keys).map(key -> new Use(key.part(), key.way()));
    }

    private static Stream<Use> one(Optional<String> key, Way way) {
        return key.stream().map(present -> new Use(present, way));
    }
}
