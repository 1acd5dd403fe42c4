package io.sopwright.people;

import io.sopwright.audit.Audit;
import io.sopwright.audit.AuditEntry;
import io.sopwright.database.DatabaseFault;
import io.sopwright.database.Transactions;
import io.sopwright.identity.Passwords;
import io.sopwright.identity.People;
import io.sopwright.identity.PersonId;
import io.sopwright.identity.SignedIn;
import io.sopwright.identity.Tokens;
import io.sopwright.refusal.Conflict;
import io.sopwright.refusal.Invalid;
import io.sopwright.tenancy.Member;
import io.sopwright.tenancy.Tenants;
import io.sopwright.wording.Message;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.function.Supplier;

/** Lets those who were invited join. Whoever has an account joins with it, and has to be signed in: the code alone opens nobody's account. */
@Singleton
final class Joining {

    private static final Message STALE = Message.of("people.code_stale");

    private final InvitationRepository invitations;
    private final People people;
    private final Passwords passwords;
    private final Tenants tenants;
    private final Transactions transactions;
    private final Audit audit;
    private final Clock clock;

    Joining(InvitationRepository invitations, People people, Passwords passwords, Tenants tenants, Transactions transactions,
            Audit audit, Clock clock) {
        this.invitations = invitations;
        this.people = people;
        this.passwords = passwords;
        this.tenants = tenants;
        this.transactions = transactions;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * The invitation of a code.
     *
     * @throws Invalid when it is none, was used, was replaced or is too old
     */
    InvitationRow find(String code) {
        return transactions.read(() -> invitations.find(Tokens.hash(code), clock.instant()))
                .orElseThrow(() -> new Invalid("code", STALE));
    }

    /** Whether somebody has an account with the address to which the invitation went. */
    boolean isKnown(InvitationRow invitation) {
        return people.findByEmail(invitation.email()).isPresent();
    }

    /**
     * Makes an account and joins with it.
     *
     * @throws Conflict when there is an account already
     */
    Member accept(String code, InvitationRow invitation, String name, String password) {
        var kept = passwords.hash(password);
        return join(code, invitation, name, () -> {
            var person = people.add(invitation.email(), name);
            people.setKept(person, kept);
            return person;
        });
    }

    /**
     * Joins with the account that somebody has.
     *
     * @throws Conflict when the invitation went to another address, theirs is not confirmed, or they are there already
     */
    Member accept(String code, InvitationRow invitation, SignedIn visitor) {
        if (!visitor.email().equals(invitation.email())) {
            throw new Conflict(Message.of("people.other_address", invitation.email(), visitor.email()));
        }
        people.requireConfirmed(visitor.person());
        return join(code, invitation, invitation.name(), visitor::person);
    }

    private Member join(String code, InvitationRow invitation, String name, Supplier<PersonId> who) {
        try {
            return transactions.write(() -> {
                if (invitations.use(invitation.tenantId(), Tokens.hash(code), clock.instant()) == 0) {
                    throw new Invalid("code", STALE);
                }
                var person = who.get();
                if (invitations.join(invitation.tenantId(), invitation.memberId(), person, name) == 0) {
                    throw new Conflict(Message.of("people.there_already"));
                }
                var member = tenants.member(invitation.tenantId(), person).orElseThrow();
                audit.record(member, AuditEntry.of("member.joined", "member", member.id(), name));
                return member;
            });
        } catch (RuntimeException failure) {
            throw DatabaseFault.isDuplicate(failure, "member_person")
                    ? new Conflict(Message.of("people.there_already"))
                    : failure;
        }
    }
}
