package io.sopwright.exchange;

import io.sopwright.client.ClientFacts;
import io.sopwright.client.Clients;
import io.sopwright.client.ContactFacts;
import io.sopwright.client.Contacts;
import io.sopwright.control.VersionId;
import io.sopwright.onboarding.Client;
import io.sopwright.onboarding.Onboarding;
import io.sopwright.run.IssuedRow;
import io.sopwright.run.IssuedVersions;
import io.sopwright.run.Known;
import io.sopwright.run.Runs;
import io.sopwright.run.StartOrder;
import io.sopwright.tenancy.Member;
import io.sopwright.tenancy.MemberId;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Takes the clients of a company's folder into the program, and starts the onboardings that follow a version in force. */
@Singleton
final class ImportedClients {

    private final Clients clients;
    private final Contacts contacts;
    private final Runs runs;
    private final IssuedVersions issued;

    ImportedClients(Clients clients, Contacts contacts, Runs runs, IssuedVersions issued) {
        this.clients = clients;
        this.contacts = contacts;
        this.runs = runs;
        this.issued = issued;
    }

    /**
     * Takes them all.
     *
     * @param owner in whose name
     * @param versions the version of each document, by the name of its file
     * @param handles the members, by the keys under which files name them
     */
    void take(Member owner, TenantFolder folder, Map<String, VersionId> versions, Map<String, MemberId> handles) {
        var inForce = inForce(owner, versions);
        folder.clients().map(Client::readAll).orElse(List.of()).forEach(client -> take(owner, client, inForce, handles));
    }

    private void take(Member owner, Client client, Map<String, VersionId> versions, Map<String, MemberId> handles) {
        var id = clients.add(owner, new ClientFacts(client.name(), client.kind(), client.country(), client.products()));
        client.contacts().forEach(
                contact -> contacts.add(owner, id, new ContactFacts(contact.name(), contact.email(), contact.roles())));
        client.onboardings().forEach(onboarding -> Optional.ofNullable(versions.get(onboarding.document()))
                .ifPresent(version -> runs.start(owner, new StartOrder(id, version, known(client, onboarding, handles)))));
    }

    private Map<String, VersionId> inForce(Member owner, Map<String, VersionId> versions) {
        var effective = issued.effective(owner.tenant()).stream().map(IssuedRow::id).collect(Collectors.toSet());
        return versions.entrySet().stream().filter(version -> effective.contains(version.getValue()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Known known(Client client, Onboarding onboarding, Map<String, MemberId> handles) {
        var team = new LinkedHashMap<String, MemberId>();
        onboarding.team()
                .forEach((role, handle) -> Optional.ofNullable(handles.get(handle)).ifPresent(member -> team.put(role, member)));
        var facts = onboarding.facts().byField().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, answer -> answer.getValue().texts()));
        return new Known(onboarding.events(), team, facts, client.products());
    }
}
