package io.sopwright.onboarding;

import io.sopwright.calendar.When;
import io.sopwright.document.DocumentVersion;
import io.sopwright.field.Value;
import io.sopwright.process.ProcessDefinition;
import io.sopwright.process.Side;
import io.sopwright.profile.Company;
import io.sopwright.profile.OfficeHours;
import io.sopwright.profile.Person;
import io.sopwright.schedule.Calendars;
import io.sopwright.schedule.Run;
import io.sopwright.schedule.Schedule;
import io.sopwright.source.Finding;
import io.sopwright.source.InvalidText;
import io.sopwright.source.Nearest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Generates the checklists of a version: one for each client whose onboarding follows it. */
public final class Checklists {

    private final DocumentVersion version;
    private final Company company;
    private final ProcessDefinition process;

    public Checklists(DocumentVersion version) {
        this.version = version;
        this.company = version.company();
        this.process = version.process();
    }

    /**
     * The checklist of one onboarding.
     *
     * @throws InvalidText when the onboarding names what the process does not know, or a date cannot be computed
     */
    public Checklist of(Client client, Onboarding onboarding) {
        refuse(unknown(client, onboarding));
        try {
            var clients = onboarding.calendar().orElseGet(() -> OfficeHours.usualIn(client.country())).in(company.zone(),
                    client.name());
            var run = new Run(client.kind(), client.country(), products(client), facts(onboarding), events(onboarding));
            var planned = Schedule.plan(version.conditions(), run, new Calendars(company.calendar(), clients));
            return new Checklist(version, client, onboarding, planned.stream()
                    .map(task -> new ChecklistLine(task, person(task.task().role(), client, onboarding),
                            title(task.task().role())))
                    .toList());
        } catch (IllegalArgumentException refused) {
            throw new InvalidText(onboarding.place(), client.name() + ": " + refused.getMessage());
        }
    }

    /** What they bought; who bought a part has the product too. */
    private List<String> products(Client client) {
        var products = new LinkedHashSet<>(client.products());
        process.products().forEach((key, product) -> {
            if (product.parts().keySet().stream().anyMatch(products::contains)) {
                products.add(key);
            }
        });
        return List.copyOf(products);
    }

    private Map<String, Value> facts(Onboarding onboarding) {
        var facts = new HashMap<String, Value>();
        var findings = new ArrayList<Finding>();
        process.facts().forEach((key, field) -> {
            var answer = onboarding.facts().to(key);
            try {
                answer.map(given -> given.texts()).or(() -> Optional.of(field.standard()).filter(texts -> !texts.isEmpty()))
                        .ifPresent(texts -> facts.put(key, field.read(texts)));
            } catch (IllegalArgumentException refused) {
                findings.add(Finding.error(answer.map(given -> given.place()).orElse(onboarding.place()),
                        key + ": " + refused.getMessage()));
            }
        });
        refuse(findings);
        return facts;
    }

    private Map<String, When> events(Onboarding onboarding) {
        var events = new HashMap<String, When>();
        onboarding.events().forEach((key, happened) -> events.put(key, happened.in(company.zone())));
        return events;
    }

    private List<Finding> unknown(Client client, Onboarding onboarding) {
        var findings = new ArrayList<Finding>();
        onboarding.events().keySet().stream().filter(key -> !process.events().containsKey(key)).forEach(key -> findings
                .add(Finding.error(onboarding.place(),
                        "The process has no event “" + key + "”" + Nearest.ending(key, process.events().keySet()))));
        if (!onboarding.events().containsKey(process.starts())) {
            findings.add(Finding.error(onboarding.place(),
                    "Say under events when “" + process.events().getOrDefault(process.starts(), process.starts())
                            + "” was: " + process.starts() + ": 2026-03-31."));
        }
        onboarding.facts().byField().forEach((key, answer) -> {
            if (!process.facts().containsKey(key)) {
                findings.add(Finding.error(answer.place(),
                        "The process has no fact “" + key + "”" + Nearest.ending(key, process.facts().keySet())));
            }
        });
        onboarding.team().forEach((role, person) -> {
            if (!process.roles().containsKey(role)) {
                findings.add(Finding.error(onboarding.place(),
                        "The process has no role “" + role + "”" + Nearest.ending(role, process.roles().keySet())));
            }
            if (!company.people().containsKey(person)) {
                findings.add(Finding.error(onboarding.place(),
                        "Nobody at " + company.name() + " has the key " + person
                                + Nearest.ending(person, company.people().keySet())));
            }
        });
        var known = process.productTitles().keySet();
        client.products().stream().filter(product -> !known.contains(product) && !known.isEmpty())
                .forEach(product -> findings.add(
                        Finding.error(onboarding.place(), client.name() + " bought “" + product
                                + "”, which the process does not know" + Nearest.ending(product, known))));
        return findings;
    }

    private static void refuse(List<Finding> findings) {
        if (!findings.isEmpty()) {
            throw new InvalidText(findings);
        }
    }

    private String person(String role, Client client, Onboarding onboarding) {
        if (process.roles().containsKey(role) && process.roles().get(role).side() != Side.US) {
            return client.holding(role).map(Contact::name).orElse(title(role));
        }
        return Optional.ofNullable(onboarding.team().get(role)).flatMap(company::person).map(Person::name)
                .or(() -> only(company.holding(role)).map(Person::name)).orElse(title(role));
    }

    private static Optional<Person> only(List<Person> people) {
        return people.size() == 1 ? Optional.of(people.getFirst()) : Optional.empty();
    }

    private String title(String role) {
        return version.roles().getOrDefault(role, role);
    }
}
