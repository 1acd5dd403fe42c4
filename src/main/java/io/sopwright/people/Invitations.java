package io.sopwright.people;

import io.micronaut.context.annotation.Value;
import io.sopwright.audit.Audit;
import io.sopwright.audit.AuditEntry;
import io.sopwright.database.Texts;
import io.sopwright.database.Transactions;
import io.sopwright.identity.People;
import io.sopwright.identity.Tokens;
import io.sopwright.mail.EmailAddress;
import io.sopwright.mail.Mail;
import io.sopwright.mail.Outbox;
import io.sopwright.refusal.Conflict;
import io.sopwright.refusal.NoSuch;
import io.sopwright.tenancy.Access;
import io.sopwright.tenancy.Member;
import io.sopwright.tenancy.MemberId;
import io.sopwright.tenancy.NewMember;
import io.sopwright.tenancy.Right;
import io.sopwright.tenancy.Tenants;
import io.sopwright.wording.Message;
import io.sopwright.wording.Words;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;

/** Invites people into companies. An invitation is a code in a mail: it works once, for seven days, and not after the next one was sent. */
@Singleton
final class Invitations {

    static final Duration VALID = Duration.ofDays(7);

    private final InvitationRepository invitations;
    private final ColleagueRepository colleagues;
    private final People people;
    private final Tenants tenants;
    private final Outbox outbox;
    private final Transactions transactions;
    private final Audit audit;
    private final Clock clock;
    private final String address;
    private final SecureRandom random = new SecureRandom();
    private final Words words = new Words(Locale.UK);

    Invitations(InvitationRepository invitations, ColleagueRepository colleagues, People people, Tenants tenants,
            Outbox outbox, Transactions transactions, Audit audit, Clock clock, @Value("${sopwright.address}") String address) {
        this.invitations = invitations;
        this.colleagues = colleagues;
        this.people = people;
        this.tenants = tenants;
        this.outbox = outbox;
        this.transactions = transactions;
        this.audit = audit;
        this.clock = clock;
        this.address = address;
    }

    /**
     * Invites somebody: new, or named or gone before.
     *
     * @throws Conflict when somebody with that address is there already, or the one who invites has not confirmed theirs
     */
    MemberId invite(Member member, EmailAddress email, ColleagueFacts facts) {
        requireMay(member);
        Colleagues.requireOwner(member, Access.STAFF, facts.access());
        return transactions.write(() -> {
            var _ = colleagues.lock(member.tenant());
            var known = colleagues.findByEmail(member.tenant(), email.text());
            known.filter(row -> row.leftAt() == null && row.personId() != null).ifPresent(_ -> {
                throw new Conflict(Message.of("people.there_already"));
            });
            var id = known.map(row -> again(member, row, facts))
                    .orElseGet(() -> tenants.join(member.tenant(), added(member, email, facts)));
            send(member, id, email);
            audit.record(member, AuditEntry.of("member.invited", "member", id, facts.name()).with("email", "", email.text())
                    .with("access", "", facts.access().word()).with("roles", "", Texts.write(facts.roles())));
            return id;
        });
    }

    /** Mail in a company's name goes out only for those who can be reached themselves. */
    private void requireMay(Member member) {
        member.require(Right.ADMINISTER);
        people.requireConfirmed(member.person());
    }

    private MemberId again(Member member, ColleagueRow row, ColleagueFacts facts) {
        Colleagues.requireOwner(member, row.may(), facts.access());
        int changed = colleagues.update(member.tenant(), row.id(), row.lockVersion(), facts.name(), facts.title().orElse(null),
                facts.access().word(), Texts.write(facts.roles()));
        if (changed == 0) {
            throw new Conflict(Message.of("refusal.conflict"));
        }
        return row.id();
    }

    private NewMember added(Member member, EmailAddress email, ColleagueFacts facts) {
        var handle = Handles.of(facts.name(), wanted -> colleagues.countHandle(member.tenant(), wanted) == 0);
        return new NewMember(handle, Optional.empty(), facts.name(), facts.title(), Optional.of(email.text()), facts.access(),
                facts.roles());
    }

    /**
     * Sends a new invitation to somebody who is named here; the one before is worth nothing from now on.
     *
     * @throws Conflict when they are there already, nobody knows their address, or the one who invites has not confirmed theirs
     */
    void remind(Member member, MemberId id) {
        requireMay(member);
        transactions.write(() -> {
            var _ = colleagues.lock(member.tenant());
            var row = colleagues.find(member.tenant(), id).orElseThrow(NoSuch::new);
            Colleagues.requireOwner(member, row.may(), row.may());
            if (row.standing(clock.instant()) == Standing.ACTIVE) {
                throw new Conflict(Message.of("people.there_already"));
            }
            send(member, id, EmailAddress.read(row.address())
                    .orElseThrow(() -> new Conflict(Message.of("people.no_address"))));
            audit.record(member, AuditEntry.of("member.invited", "member", id, row.name()).with("email", "", row.address()));
        });
    }

    private void send(Member member, MemberId id, EmailAddress email) {
        var token = Tokens.make(random);
        invitations.revoke(member.tenant(), id);
        invitations.insert(member.tenant(), id, Tokens.hash(token), clock.instant().plus(VALID));
        outbox.send(new Mail(email, words.of("people.mail_subject", member.company()), words.of("people.mail", member.name(),
                member.company(), address + "/invitation/#" + token, token, VALID.toDays())));
    }
}
