package io.sopwright.onboarding;

import io.sopwright.process.Communication;
import io.sopwright.process.ProcessDefinition;
import io.sopwright.process.Task;
import io.sopwright.profile.Company;
import io.sopwright.source.Finding;
import io.sopwright.source.InvalidText;
import io.sopwright.source.Nearest;
import io.sopwright.source.Place;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** What an onboarding names and its process or its company does not have. */
public final class NamesCheck {

    private final ProcessDefinition process;
    private final Company company;
    private final List<Finding> findings = new ArrayList<>();

    private NamesCheck(ProcessDefinition process, Company company) {
        this.process = process;
        this.company = company;
    }

    /**
     * Goes on only when all that an onboarding names is there.
     *
     * @param company as it is now
     * @throws InvalidText with everything that is not
     */
    public static void require(Client client, Onboarding onboarding, ProcessDefinition process, Company company) {
        var findings = of(client, onboarding, process, company);
        if (!findings.isEmpty()) {
            throw new InvalidText(findings);
        }
    }

    private static List<Finding> of(Client client, Onboarding onboarding, ProcessDefinition process, Company company) {
        var check = new NamesCheck(process, company);
        check.events(onboarding);
        onboarding.facts().byField().forEach((key, answer) -> check.known("fact", key, process.facts().keySet(), answer.place()));
        onboarding.team().forEach((role, person) -> {
            check.known("role", role, process.roles().keySet(), onboarding.place());
            check.person(person, onboarding.place());
        });
        check.products(client, onboarding);
        onboarding.tasks().forEach(check::task);
        return check.findings;
    }

    private void events(Onboarding onboarding) {
        onboarding.events().keySet().forEach(key -> known("event", key, process.events().keySet(), onboarding.place()));
        if (!onboarding.events().containsKey(process.starts())) {
            refuse(onboarding.place(),
                    "Say under events when “" + process.events().getOrDefault(process.starts(), process.starts())
                            + "” was: " + process.starts() + ": 2026-03-31.");
        }
    }

    private void products(Client client, Onboarding onboarding) {
        var known = process.productTitles().keySet();
        onboarding.productsOf(client).stream().filter(product -> !known.contains(product) && !known.isEmpty())
                .forEach(product -> refuse(onboarding.place(),
                        client.name() + " bought “" + product + "”, which the process does not know"
                                + Nearest.ending(product, known)));
    }

    private void task(WorkedTask worked) {
        var key = worked.ref().key();
        if (worked.ref().isMessage()) {
            known("message", key, process.communication().stream().map(Communication::key).toList(), worked.place());
        } else {
            known("task", key, process.tasks().map(Task::key).toList(), worked.place());
            process.task(key).ifPresent(task -> items(worked, task.items().size()));
        }
        Stream.of(worked.by().stream(), worked.given().stream(), worked.items().stream().flatMap(item -> item.by().stream()),
                worked.notes().stream().map(Note::by), worked.files().stream().map(KeptFile::by)).flatMap(people -> people)
                .distinct().forEach(person -> person(person, worked.place()));
    }

    private void items(WorkedTask worked, int lines) {
        worked.items().stream().filter(item -> item.number() > lines).forEach(item -> refuse(worked.place(),
                "The task “" + worked.ref().key() + "” has no line " + item.number() + ": it has " + lines + "."));
    }

    private void person(String person, Place place) {
        if (!company.people().containsKey(person)) {
            refuse(place, "Nobody at " + company.name() + " has the key " + person
                    + Nearest.ending(person, company.people().keySet()));
        }
    }

    private void known(String what, String key, Collection<String> all, Place place) {
        if (!all.contains(key)) {
            refuse(place, "The process has no " + what + " “" + key + "”" + Nearest.ending(key, all));
        }
    }

    private void refuse(Place place, String sentence) {
        findings.add(Finding.error(place, sentence));
    }
}
