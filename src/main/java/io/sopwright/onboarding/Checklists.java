package io.sopwright.onboarding;

import io.sopwright.calendar.When;
import io.sopwright.document.DocumentVersion;
import io.sopwright.field.Value;
import io.sopwright.process.ProcessDefinition;
import io.sopwright.profile.Company;
import io.sopwright.profile.OfficeHours;
import io.sopwright.schedule.Calendars;
import io.sopwright.schedule.Plan;
import io.sopwright.schedule.Run;
import io.sopwright.schedule.Schedule;
import io.sopwright.source.Finding;
import io.sopwright.source.InvalidText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

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
        NamesCheck.require(client, onboarding, process, company);
        try {
            var clients = onboarding.calendar().orElseGet(() -> OfficeHours.usualIn(client.country())).in(company.zone(),
                    client.name());
            var run = new Run(client.kind(), client.country(), onboarding.productsOf(client), facts(onboarding),
                    events(onboarding));
            var plan = Schedule.plan(version.conditions(), run, new Calendars(company.calendar(), clients));
            return checklist(client, onboarding, plan);
        } catch (IllegalArgumentException refused) {
            throw new InvalidText(onboarding.place(), client.name() + ": " + refused.getMessage());
        }
    }

    private Checklist checklist(Client client, Onboarding onboarding, Plan plan) {
        var holders = Holders.of(version, client, onboarding);
        var lines = Stream.concat(plan.tasks().stream(), plan.messages().stream())
                .map(planned -> new ChecklistLine(planned,
                        holders.getOrDefault(planned.role(), new Holder(planned.role(), planned.role()))))
                .toList();
        return new Checklist(version, client, onboarding, lines, plan.gates(), holders);
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

    private static void refuse(List<Finding> findings) {
        if (!findings.isEmpty()) {
            throw new InvalidText(findings);
        }
    }
}
