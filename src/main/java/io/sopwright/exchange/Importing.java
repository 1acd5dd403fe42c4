package io.sopwright.exchange;

import io.sopwright.audit.Audit;
import io.sopwright.audit.AuditEntry;
import io.sopwright.database.Transactions;
import io.sopwright.identity.People;
import io.sopwright.identity.PersonId;
import io.sopwright.onboarding.Client;
import io.sopwright.profile.Companies;
import io.sopwright.profile.Company;
import io.sopwright.source.InvalidText;
import io.sopwright.storage.BlobStore;
import io.sopwright.tenancy.Access;
import io.sopwright.tenancy.Member;
import io.sopwright.tenancy.MemberId;
import io.sopwright.tenancy.NewMember;
import io.sopwright.tenancy.NewTenant;
import io.sopwright.tenancy.TenantId;
import io.sopwright.tenancy.Tenants;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Takes a company's folder into the program, all of it or nothing. */
@Singleton
public final class Importing {

    private final Tenants tenants;
    private final People people;
    private final Companies companies;
    private final ImportedDocuments documents;
    private final ImportedClients clients;
    private final PastRepository past;
    private final BlobStore blobs;
    private final Transactions transactions;
    private final Audit audit;
    private final Clock clock;

    Importing(Tenants tenants, People people, Companies companies, ImportedDocuments documents, ImportedClients clients,
            PastRepository past, BlobStore blobs, Transactions transactions, Audit audit, Clock clock) {
        this.tenants = tenants;
        this.people = people;
        this.companies = companies;
        this.documents = documents;
        this.clients = clients;
        this.past = past;
        this.blobs = blobs;
        this.transactions = transactions;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Founds the company of a folder, with its people, documents and clients. People who have an e-mail address get an account, without a password.
     *
     * @throws InvalidText with everything that is wrong in its files
     * @throws io.sopwright.refusal.Conflict when there is a company of that name in addresses already
     */
    public TenantId found(TenantFolder folder) {
        return found(folder, folder.clients().map(Client::readAll).orElse(List.of()));
    }

    /**
     * The same, with other clients than the folder has.
     *
     * @throws InvalidText with everything that is wrong in its files
     * @throws io.sopwright.refusal.Conflict when there is a company of that name in addresses already
     */
    public TenantId found(TenantFolder folder, List<Client> all) {
        var company = folder.company();
        return transactions.write(() -> {
            var tenant = tenants.found(tenant(company), members(company));
            audit.begin(tenant);
            var logo = folder.logo(company).map(picture -> blobs.put(tenant, picture.mediaType(), picture.bytes()));
            companies.describe(tenant, company, logo, clock.instant());
            var handles = tenants.handles(tenant);
            var versions = documents.take(tenant, folder, handles, logo);
            owner(tenant, company).ifPresent(owner -> clients.take(owner, folder, all, versions, handles));
            partWith(tenant, company, handles);
            audit.record(tenant, AuditEntry.of("company.imported", "company", tenant, company.name()));
            return tenant;
        });
    }

    private static NewTenant tenant(Company company) {
        return new NewTenant(Optional.of(company.slug()), company.name(), company.locale(), company.zone(),
                company.letterhead().accent(), Companies.written(company.hours()));
    }

    private List<NewMember> members(Company company) {
        return company.people().entrySet().stream().map(entry -> {
            var person = entry.getValue();
            return new NewMember(entry.getKey(), person.email().map(email -> account(email, person.name())), person.name(),
                    person.title(), person.email(), person.access(), person.roles());
        }).toList();
    }

    /** Those who had left are here for what they did, and gone after that. */
    private void partWith(TenantId tenant, Company company, Map<String, MemberId> handles) {
        var moments = new Moments(company.zone());
        company.people().forEach((handle, person) -> person.left()
                .ifPresent(day -> past.leave(tenant, Objects.requireNonNull(handles.get(handle)), moments.at(day))));
    }

    /** In whose name clients come: the company's first owner who can sign in. */
    private Optional<Member> owner(TenantId tenant, Company company) {
        return company.people().values().stream().filter(person -> person.access() == Access.OWNER && person.left().isEmpty())
                .flatMap(person -> person.email().flatMap(people::findByEmail).stream())
                .flatMap(account -> tenants.member(tenant, account.id()).stream()).findFirst();
    }

    private PersonId account(String email, String name) {
        return people.ownerOf(email, name);
    }
}
