package io.sopwright.tenancy;

import io.sopwright.database.DatabaseFault;
import io.sopwright.database.NewIds;
import io.sopwright.database.Texts;
import io.sopwright.database.Transactions;
import io.sopwright.identity.PersonId;
import io.sopwright.refusal.Conflict;
import io.sopwright.wording.Message;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Founds companies. */
@Singleton
public final class Tenants {

    private final TenantRepository tenants;
    private final MemberRepository members;
    private final MembershipRepository memberships;
    private final Transactions transactions;
    private final NewIds ids;
    private final Clock clock;

    Tenants(TenantRepository tenants, MemberRepository members, MembershipRepository memberships,
            Transactions transactions, NewIds ids, Clock clock) {
        this.tenants = tenants;
        this.members = members;
        this.memberships = memberships;
        this.transactions = transactions;
        this.ids = ids;
        this.clock = clock;
    }

    /** The company of that name in addresses, for those who run the program. */
    public Optional<TenantId> find(String slug) {
        return transactions.read(() -> tenants.find(slug));
    }

    /** The members of a company, by the keys under which its files name them. */
    public Map<String, MemberId> handles(TenantId tenant) {
        return transactions.read(() -> members.handles(tenant)).stream()
                .collect(Collectors.toMap(HandleRow::handle, HandleRow::id));
    }

    /**
     * Founds a company with its first people, in the order in which they are listed. The caller begins its trail in the same transaction.
     *
     * @throws Conflict when another company has that slug
     */
    public TenantId found(NewTenant company, List<NewMember> people) {
        return found(Optional.empty(), company, people);
    }

    /**
     * Founds a company with its first people, under an id that is known before, so that nobody founds it twice.
     *
     * @param wanted its id; a new one when empty
     * @throws Conflict when another company has that slug
     */
    public TenantId found(Optional<TenantId> wanted, NewTenant company, List<NewMember> people) {
        try {
            return transactions.write(() -> insert(wanted.orElseGet(() -> ids.next(TenantId::new)), company, people));
        } catch (RuntimeException failure) {
            throw DatabaseFault.isDuplicate(failure, "tenant_slug") ? new Conflict(Message.of("company.slug_taken")) : failure;
        }
    }

    /** Somebody as a member of a company, if they belong to it: for what is done in their name without a page of it. */
    public Optional<Member> member(TenantId tenant, PersonId person) {
        return transactions.read(() -> memberships.find(tenant, person)).map(Membership::member);
    }

    /** Lets somebody join a company, as the last in its list. */
    public MemberId join(TenantId tenant, NewMember member) {
        return transactions.write(() -> insert(tenant, member, members.nextPosition(tenant)));
    }

    private TenantId insert(TenantId id, NewTenant company, List<NewMember> people) {
        var slug = company.slug().orElseGet(() -> Slugs.free(company.name(), wanted -> tenants.find(wanted).isEmpty()));
        tenants.insert(id, slug, company.name(), company.locale().toLanguageTag(), company.zone().getId(), company.accent(),
                company.calendar(), clock.instant());
        for (int i = 0; i < people.size(); i++) {
            insert(id, people.get(i), i);
        }
        return id;
    }

    private MemberId insert(TenantId tenant, NewMember member, int position) {
        var id = ids.next(MemberId::new);
        members.insert(tenant, id, member.person().orElse(null), member.handle(), member.name(),
                member.title().orElse(null), member.email().orElse(null), member.access().word(), Texts.write(member.roles()),
                position);
        return id;
    }
}
