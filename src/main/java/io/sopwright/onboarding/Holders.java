package io.sopwright.onboarding;

import io.sopwright.document.DocumentVersion;
import io.sopwright.process.Role;
import io.sopwright.process.Side;
import io.sopwright.profile.Company;
import io.sopwright.profile.Person;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Names who holds the roles of a process for one client: ours by the team, or by their only holder; the others by the client's contacts. */
final class Holders {

    private final DocumentVersion version;
    private final Company company;
    private final Client client;
    private final Onboarding onboarding;

    private Holders(DocumentVersion version, Client client, Onboarding onboarding) {
        this.version = version;
        this.company = version.company();
        this.client = client;
        this.onboarding = onboarding;
    }

    /** Each role of the process, by key. */
    static Map<String, Holder> of(DocumentVersion version, Client client, Onboarding onboarding) {
        var holders = new Holders(version, client, onboarding);
        var byRole = new HashMap<String, Holder>();
        version.process().roles().forEach((key, role) -> byRole.put(key, holders.holder(key, role)));
        return byRole;
    }

    private Holder holder(String key, Role role) {
        var title = version.roles().getOrDefault(key, role.title());
        var person = role.side() == Side.US ? ours(key) : client.holding(key).map(Contact::name);
        return new Holder(person.orElse(title), title);
    }

    private Optional<String> ours(String role) {
        return Optional.ofNullable(onboarding.team().get(role)).flatMap(company::person)
                .or(() -> only(company.holding(role))).map(Person::name);
    }

    private static Optional<Person> only(List<Person> people) {
        return people.size() == 1 ? Optional.of(people.getFirst()) : Optional.empty();
    }
}
