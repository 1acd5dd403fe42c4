package io.sopwright.people;

import io.sopwright.audit.Audit;
import io.sopwright.audit.AuditEntry;
import io.sopwright.database.Batches;
import io.sopwright.database.Texts;
import io.sopwright.database.Transactions;
import io.sopwright.refusal.Conflict;
import io.sopwright.refusal.NoSuch;
import io.sopwright.refusal.NotAllowed;
import io.sopwright.tenancy.Access;
import io.sopwright.tenancy.Member;
import io.sopwright.tenancy.MemberId;
import io.sopwright.tenancy.Right;
import io.sopwright.tenancy.TenantId;
import io.sopwright.wording.Message;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;

/** The people of companies. A company always has an owner who can sign in, and only owners make and unmake owners. */
@Singleton
final class Colleagues {

    private final ColleagueRepository colleagues;
    private final InvitationRepository invitations;
    private final Transactions transactions;
    private final Audit audit;
    private final Clock clock;

    Colleagues(ColleagueRepository colleagues, InvitationRepository invitations, Transactions transactions, Audit audit,
            Clock clock) {
        this.colleagues = colleagues;
        this.invitations = invitations;
        this.transactions = transactions;
        this.audit = audit;
        this.clock = clock;
    }

    /** Everybody of a company, those who left too, as they came. */
    List<ColleagueRow> all(TenantId tenant) {
        return Batches.all(row -> row.id().value(),
                (after, most) -> transactions.read(() -> colleagues.all(tenant, after, most)));
    }

    /** @throws NoSuch when the company has nobody with that id */
    ColleagueRow find(TenantId tenant, MemberId id) {
        return transactions.read(() -> colleagues.find(tenant, id)).orElseThrow(NoSuch::new);
    }

    /**
     * Changes what somebody is called, may do and does.
     *
     * @param read how often it had been changed when it was shown
     * @throws Conflict when somebody else changed it since, or when no owner would be left
     */
    void change(Member member, MemberId id, long read, ColleagueFacts facts) {
        member.require(Right.ADMINISTER);
        transactions.write(() -> {
            var before = locked(member, id);
            requireOwner(member, before.may(), facts.access());
            if (facts.access() != Access.OWNER) {
                requireAnotherOwner(member, before);
            }
            int changed = colleagues.update(member.tenant(), id, read, facts.name(), facts.title().orElse(null),
                    facts.access().word(), Texts.write(facts.roles()));
            if (changed == 0) {
                throw new Conflict(Message.of("refusal.conflict"));
            }
            audit.record(member,
                    AuditEntry.of("member.changed", "member", id, facts.name()).with("name", before.name(), facts.name())
                            .with("title", before.called(), facts.title().orElse(""))
                            .with("access", before.access(), facts.access().word())
                            .with("roles", before.roles(), Texts.write(facts.roles())));
        });
    }

    /**
     * Takes somebody out: from the next request on the company does not exist for them. What they did stays theirs.
     *
     * @throws Conflict when no owner would be left
     */
    void takeOut(Member member, MemberId id, String reason) {
        member.require(Right.ADMINISTER);
        transactions.write(() -> {
            var before = locked(member, id);
            requireOwner(member, before.may(), before.may());
            requireAnotherOwner(member, before);
            int revoked = invitations.revoke(member.tenant(), id);
            if (colleagues.leave(member.tenant(), id, clock.instant()) + revoked > 0) {
                audit.record(member, AuditEntry.of("member.left", "member", id, before.name()).because(reason));
            }
        });
    }

    private ColleagueRow locked(Member member, MemberId id) {
        var _ = colleagues.lock(member.tenant());
        return colleagues.find(member.tenant(), id).orElseThrow(NoSuch::new);
    }

    /** Goes on only when an owner acts, or no owner is concerned. */
    static void requireOwner(Member member, Access before, Access after) {
        boolean concernsOwner = before == Access.OWNER || after == Access.OWNER;
        if (concernsOwner && member.access() != Access.OWNER) {
            throw new NotAllowed(Message.of("people.owners_only"));
        }
    }

    private void requireAnotherOwner(Member member, ColleagueRow before) {
        if (before.may() == Access.OWNER && colleagues.otherOwners(member.tenant(), before.id()) == 0) {
            throw new Conflict(Message.of("people.last_owner"));
        }
    }
}
