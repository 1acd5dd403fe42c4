package io.sopwright.exchange;

import io.sopwright.audit.Audit;
import io.sopwright.audit.AuditEntry;
import io.sopwright.catalogue.PolicyTemplate;
import io.sopwright.catalogue.Templates;
import io.sopwright.control.Filing;
import io.sopwright.control.VersionId;
import io.sopwright.database.Sha256;
import io.sopwright.database.Transactions;
import io.sopwright.document.Document;
import io.sopwright.document.VersionSource;
import io.sopwright.identity.People;
import io.sopwright.identity.Person;
import io.sopwright.identity.PersonId;
import io.sopwright.issue.Archive;
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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Takes a company's folder into the program, all of it or nothing. */
@Singleton
public final class Importing {

    private final Tenants tenants;
    private final People people;
    private final Companies companies;
    private final Filing filing;
    private final Archive archive;
    private final ImportedClients clients;
    private final Templates templates;
    private final BlobStore blobs;
    private final Transactions transactions;
    private final Audit audit;
    private final Clock clock;

    Importing(Tenants tenants, People people, Companies companies, Filing filing, Archive archive,
            ImportedClients clients, Templates templates,
            BlobStore blobs, Transactions transactions, Audit audit, Clock clock) {
        this.tenants = tenants;
        this.people = people;
        this.companies = companies;
        this.filing = filing;
        this.archive = archive;
        this.clients = clients;
        this.templates = templates;
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
        var company = folder.company();
        return transactions.write(() -> {
            var tenant = tenants.found(tenant(company), members(company));
            audit.begin(tenant);
            var logo = folder.logo(company).map(picture -> blobs.put(tenant, picture.mediaType(), picture.bytes()));
            companies.describe(tenant, company, logo, clock.instant());
            var handles = tenants.handles(tenant);
            var versions = new LinkedHashMap<String, VersionId>();
            folder.documentIds().forEach(id -> versions.put(id, file(tenant, folder, id, handles, logo)));
            owner(tenant, company).ifPresent(owner -> clients.take(owner, folder, versions, handles));
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

    /** In whose name clients come: the company's first owner who can sign in. */
    private Optional<Member> owner(TenantId tenant, Company company) {
        return company.people().values().stream().filter(person -> person.access() == Access.OWNER)
                .flatMap(person -> person.email().flatMap(people::findByEmail).stream())
                .flatMap(account -> tenants.member(tenant, account.id()).stream()).findFirst();
    }

    private PersonId account(String email, String name) {
        return people.findByEmail(email).map(Person::id).orElseGet(() -> people.add(email, name));
    }

    private VersionId file(TenantId tenant, TenantFolder folder, String id, Map<String, MemberId> handles,
            Optional<Sha256> logo) {
        var written = folder.document(id);
        var document = Document.shape().read(written);
        var template = template(document, folder, id);
        var filed = filing.file(tenant, id, template.title().title(), document, handles);
        archive.settle(tenant, filed.version(), new VersionSource(id, companies.find(tenant), document, template.policy().text(),
                template.text().text()), logo);
        return filed.version();
    }

    private PolicyTemplate template(Document document, TenantFolder folder, String id) {
        return templates.find(document.template()).orElseThrow(() -> new InvalidText(folder.documentPlace(id),
                "There is no template “" + document.template() + "” on the shelf."));
    }
}
