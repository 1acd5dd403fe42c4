package io.sopwright.consistency;

import io.sopwright.consistency.Way.Located;
import io.sopwright.kpi.Health;
import io.sopwright.kpi.HealthCondition;
import io.sopwright.kpi.Kpi;
import io.sopwright.process.Communication;
import io.sopwright.process.Gate;
import io.sopwright.process.Payment;
import io.sopwright.process.Phase;
import io.sopwright.process.PlaybookEntry;
import io.sopwright.process.Task;
import java.util.HashSet;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** A key names one thing, whatever list it stands in; those of mappings are unique by themselves. */
final class Duplicates {

    private final Review review;

    private Duplicates(Review review) {
        this.review = review;
    }

    static void check(Review review) {
        var duplicates = new Duplicates(review);
        var process = review.process();
        duplicates.among("phase", review.phases(), Phase::key);
        duplicates.among("task", review.tasks(), Task::key);
        duplicates.among("gate", Way.to("gates").each(process.gates()), Gate::key);
        duplicates.among("payment", Way.to("payments").each(process.payments()), Payment::key);
        duplicates.among("communication", Way.to("communication").each(process.communication()), Communication::key);
        duplicates.among("playbook entry", Way.to("playbook").each(process.playbook()), PlaybookEntry::key);
        duplicates.among("KPI", Way.to("kpis").each(process.kpis()), Kpi::key);
        duplicates.among("health condition",
                Way.to("health", "conditions").each(process.health().map(Health::conditions).orElse(List.of())),
                HealthCondition::key);
    }

    private <T> void among(String what, Stream<Located<T>> parts, Function<T, String> key) {
        var seen = new HashSet<String>();
        parts.filter(part -> !seen.add(key.apply(part.part()))).forEach(part -> review.error(part.way().then("key"),
                "There is another " + what + " with the key “" + key.apply(part.part()) + "”: give one of them its own."));
    }
}
