package io.sopwright.client;

import io.sopwright.audit.Audit;
import io.sopwright.audit.AuditEntry;
import io.sopwright.database.Batches;
import io.sopwright.database.NewIds;
import io.sopwright.database.Texts;
import io.sopwright.database.Transactions;
import io.sopwright.refusal.Conflict;
import io.sopwright.refusal.NoSuch;
import io.sopwright.tenancy.Member;
import io.sopwright.tenancy.Right;
import io.sopwright.tenancy.Slugs;
import io.sopwright.tenancy.TenantId;
import io.sopwright.wording.Message;
import jakarta.inject.Singleton;
import java.text.Collator;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** The clients of companies. */
@Singleton
public final class Clients {

    private final ClientRepository clients;
    private final Transactions transactions;
    private final Audit audit;
    private final NewIds ids;
    private final Clock clock;

    Clients(ClientRepository clients, Transactions transactions, Audit audit, NewIds ids, Clock clock) {
        this.clients = clients;
        this.transactions = transactions;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    /** All clients of a company, by name. */
    public List<ClientRow> all(TenantId tenant) {
        return Batches.all(row -> row.id().value(), (after, most) -> transactions.read(() -> clients.all(tenant, after, most)))
                .stream()
                .sorted(Comparator.comparing(ClientRow::name, Collator.getInstance(Locale.ROOT)::compare)).toList();
    }

    /**
     * A client.
     *
     * @throws NoSuch when the company has none with that id
     */
    public ClientRow find(TenantId tenant, ClientId id) {
        return transactions.read(() -> clients.find(tenant, id)).orElseThrow(NoSuch::new);
    }

    /** Adds a client; its name in files is made from its name. */
    public ClientId add(Member member, ClientFacts facts) {
        return transactions.write(() -> add(member,
                Slugs.free(facts.name(), wanted -> clients.countSlug(member.tenant(), wanted) == 0), facts));
    }

    /** Adds a client that has a name in files already; no other client of the company has it. */
    public ClientId add(Member member, String slug, ClientFacts facts) {
        member.require(Right.RUN);
        return transactions.write(() -> {
            var id = ids.next(ClientId::new);
            clients.insert(member.tenant(), id, slug, facts.name(), facts.kind(), facts.country(), Texts.write(facts.products()),
                    clock.instant());
            audit.record(member, AuditEntry.of("client.added", "client", id, facts.name()).with("kind", "", facts.kind())
                    .with("country", "", facts.country()));
            return id;
        });
    }

    /**
     * Changes a client.
     *
     * @param read how often it had been changed when it was shown
     * @throws Conflict when somebody else changed it since
     */
    void change(Member member, ClientId id, long read, ClientFacts facts) {
        member.require(Right.RUN);
        transactions.write(() -> {
            var before = clients.find(member.tenant(), id).orElseThrow(NoSuch::new);
            int changed = clients.update(member.tenant(), id, read, facts.name(), facts.kind(), facts.country(),
                    Texts.write(facts.products()));
            if (changed == 0) {
                throw new Conflict(Message.of("refusal.conflict"));
            }
            audit.record(member, AuditEntry.of("client.changed", "client", id, facts.name())
                    .with("name", before.name(), facts.name()).with("kind", before.kind(), facts.kind())
                    .with("country", before.country(), facts.country())
                    .with("products", before.products(), Texts.write(facts.products())));
        });
    }
}
