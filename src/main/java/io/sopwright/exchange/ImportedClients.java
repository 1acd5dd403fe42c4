package io.sopwright.exchange;

import io.sopwright.client.ClientFacts;
import io.sopwright.client.ClientId;
import io.sopwright.client.Clients;
import io.sopwright.client.ContactFacts;
import io.sopwright.client.Contacts;
import io.sopwright.control.VersionId;
import io.sopwright.onboarding.Client;
import io.sopwright.onboarding.Life;
import io.sopwright.onboarding.NamesCheck;
import io.sopwright.onboarding.Onboarding;
import io.sopwright.onboarding.Onboarding.Happened;
import io.sopwright.profile.Companies;
import io.sopwright.refusal.Invalid;
import io.sopwright.run.IssuedVersions;
import io.sopwright.run.Known;
import io.sopwright.run.OnboardingId;
import io.sopwright.run.Runs;
import io.sopwright.run.StartOrder;
import io.sopwright.source.InvalidText;
import io.sopwright.tenancy.Member;
import io.sopwright.tenancy.MemberId;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Takes the clients of a company's folder into the program, with the onboardings that follow a version that was ever in force. */
@Singleton
final class ImportedClients {

    private final Clients clients;
    private final Contacts contacts;
    private final Runs runs;
    private final IssuedVersions issued;
    private final Companies companies;
    private final ImportedTasks tasks;
    private final PastRepository past;

    ImportedClients(Clients clients, Contacts contacts, Runs runs, IssuedVersions issued, Companies companies,
            ImportedTasks tasks, PastRepository past) {
        this.companies = companies;
        this.clients = clients;
        this.contacts = contacts;
        this.runs = runs;
        this.issued = issued;
        this.tasks = tasks;
        this.past = past;
    }

    /**
     * Takes them all.
     *
     * @param owner in whose name
     * @param all the clients, as the folder has them or as somebody changed them
     * @param versions the versions of each document
     * @param handles the members, by the keys under which files name them
     */
    void take(Member owner, TenantFolder folder, List<Client> all, FiledVersions versions, Map<String, MemberId> handles) {
        all.forEach(client -> take(owner, folder, client, versions, handles));
    }

    private void take(Member owner, TenantFolder folder, Client client, FiledVersions versions, Map<String, MemberId> handles) {
        var id = clients.add(owner, client.id(),
                new ClientFacts(client.name(), client.kind(), client.country(), client.products()));
        client.contacts().forEach(
                contact -> contacts.add(owner, id, new ContactFacts(contact.name(), contact.email(), contact.roles())));
        client.onboardings().forEach(onboarding -> versions.of(onboarding)
                .filter(version -> issued.row(owner.tenant(), version).isPresent())
                .ifPresent(version -> take(owner, folder, id, client, onboarding, version, handles)));
    }

    private void take(Member owner, TenantFolder folder, ClientId id, Client client, Onboarding onboarding, VersionId version,
            Map<String, MemberId> handles) {
        var process = issued.find(owner.tenant(), version).process();
        NamesCheck.require(client, onboarding, process, companies.find(owner.tenant()));
        var run = start(owner, client, onboarding, new StartOrder(id, version, known(client, onboarding, handles),
                onboarding.calendar()));
        tasks.take(owner, run, onboarding, folder, handles);
        settle(owner, run, onboarding.life(), Optional.ofNullable(onboarding.events().get(process.starts())).orElseThrow());
    }

    private OnboardingId start(Member owner, Client client, Onboarding onboarding, StartOrder order) {
        try {
            return runs.takeOver(owner, order);
        } catch (Invalid invalid) {
            throw new InvalidText(onboarding.place(), client.name() + ": what is said here does not fit its process ("
                    + String.join(", ", invalid.fields().keySet()) + ").");
        }
    }

    private void settle(Member owner, OnboardingId run, Life life, Happened began) {
        var moments = new Moments(owner.zone());
        past.settle(owner.tenant(), run, life.state().word(), moments.read(life.started().orElse(began)),
                life.closed().map(moments::read).orElse(null), life.reason());
    }

    private static Known known(Client client, Onboarding onboarding, Map<String, MemberId> handles) {
        var team = new LinkedHashMap<String, MemberId>();
        onboarding.team()
                .forEach((role, handle) -> Optional.ofNullable(handles.get(handle)).ifPresent(member -> team.put(role, member)));
        var facts = onboarding.facts().byField().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, answer -> answer.getValue().texts()));
        return new Known(onboarding.events(), team, facts, onboarding.productsOf(client));
    }
}
