package io.sopwright.client;

import io.sopwright.audit.Audit;
import io.sopwright.audit.AuditEntry;
import io.sopwright.database.NewIds;
import io.sopwright.database.Texts;
import io.sopwright.database.Transactions;
import io.sopwright.refusal.Conflict;
import io.sopwright.refusal.NoSuch;
import io.sopwright.tenancy.Member;
import io.sopwright.tenancy.Right;
import io.sopwright.tenancy.TenantId;
import io.sopwright.wording.Message;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** The people on the clients' side. */
@Singleton
public final class Contacts {

    private static final String KIND = "contact";

    private final ContactRepository contacts;
    private final Clients clients;
    private final Transactions transactions;
    private final Audit audit;
    private final NewIds ids;

    Contacts(ContactRepository contacts, Clients clients, Transactions transactions, Audit audit, NewIds ids) {
        this.contacts = contacts;
        this.clients = clients;
        this.transactions = transactions;
        this.audit = audit;
        this.ids = ids;
    }

    /** The contacts of a client, in the order in which they were added; at most 200. */
    public List<ContactRow> of(TenantId tenant, ClientId client) {
        return transactions.read(() -> contacts.of(tenant, client));
    }

    /**
     * A contact.
     *
     * @throws NoSuch when the client has none with that id
     */
    ContactRow find(TenantId tenant, ClientId client, ContactId id) {
        return transactions.read(() -> contacts.find(tenant, client, id)).orElseThrow(NoSuch::new);
    }

    /** Adds a contact as the last. */
    public void add(Member member, ClientId client, ContactFacts facts) {
        member.require(Right.RUN);
        transactions.write(() -> {
            clients.find(member.tenant(), client);
            var id = ids.next(ContactId::new);
            contacts.insert(member.tenant(), id, client, contacts.of(member.tenant(), client).size(), facts.name(),
                    facts.email().orElse(null), Texts.write(facts.roles()));
            audit.record(member, AuditEntry.of("contact.added", KIND, id, facts.name())
                    .with("email", Optional.empty(), facts.email()).with("roles", "", Texts.write(facts.roles())));
        });
    }

    /**
     * Changes a contact.
     *
     * @param read how often it had been changed when it was shown
     * @throws Conflict when somebody else changed it since
     */
    void change(Member member, ClientId client, ContactId id, long read, ContactFacts facts) {
        member.require(Right.RUN);
        transactions.write(() -> {
            var before = find(member.tenant(), client, id);
            var roles = Texts.write(facts.roles());
            if (contacts.update(member.tenant(), client, id, read, facts.name(), facts.email().orElse(null), roles) == 0) {
                throw new Conflict(Message.of("refusal.conflict"));
            }
            audit.record(member, AuditEntry.of("contact.changed", KIND, id, facts.name())
                    .with("name", before.name(), facts.name()).with("email", Optional.ofNullable(before.email()), facts.email())
                    .with("roles", before.roles(), roles));
        });
    }

    /** Takes a contact out of the client's list; the trail keeps who it was. */
    void remove(Member member, ClientId client, ContactId id) {
        member.require(Right.RUN);
        transactions.write(() -> {
            var before = find(member.tenant(), client, id);
            contacts.delete(member.tenant(), client, id);
            audit.record(member, AuditEntry.of("contact.removed", KIND, id, before.name())
                    .with("email", Optional.ofNullable(before.email()), Optional.empty()).with("roles", before.roles(), ""));
        });
    }
}
