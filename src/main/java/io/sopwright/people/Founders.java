package io.sopwright.people;

import io.sopwright.audit.Audit;
import io.sopwright.audit.AuditEntry;
import io.sopwright.confirmation.Confirmations;
import io.sopwright.database.DatabaseFault;
import io.sopwright.database.Transactions;
import io.sopwright.identity.Passwords;
import io.sopwright.identity.People;
import io.sopwright.identity.PersonId;
import io.sopwright.identity.SignedIn;
import io.sopwright.mail.EmailAddress;
import io.sopwright.refusal.Conflict;
import io.sopwright.tenancy.Access;
import io.sopwright.tenancy.Member;
import io.sopwright.tenancy.NewMember;
import io.sopwright.tenancy.TenantId;
import io.sopwright.tenancy.Tenants;
import io.sopwright.web.Operation;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** Founds companies with their first owner: all of it in one transaction, or nothing. */
@Singleton
final class Founders {

    private final People people;
    private final Passwords passwords;
    private final Confirmations confirmations;
    private final Tenants tenants;
    private final Transactions transactions;
    private final Audit audit;

    Founders(People people, Passwords passwords, Confirmations confirmations, Tenants tenants, Transactions transactions,
            Audit audit) {
        this.people = people;
        this.passwords = passwords;
        this.confirmations = confirmations;
        this.tenants = tenants;
        this.transactions = transactions;
        this.audit = audit;
    }

    /**
     * Founds a company for somebody who is new here, and asks for proof of the address.
     *
     * @throws Conflict when the address belongs to somebody already
     */
    Member signUp(String name, EmailAddress email, String password, Founding founding) {
        var kept = passwords.hash(password);
        return transactions.write(() -> {
            var person = people.addUnconfirmed(email.text(), name);
            people.setKept(person, kept);
            confirmations.ask(person, name, email);
            return found(Optional.empty(), person, name, email.text(), founding);
        });
    }

    /** Founds a company for somebody who is signed in; once for each operation, whose number becomes the company's. */
    Member found(SignedIn founder, Operation operation, Founding founding) {
        var tenant = new TenantId(operation.value());
        return tenants.member(tenant, founder.person()).orElseGet(() -> first(tenant, founder, founding));
    }

    private Member first(TenantId tenant, SignedIn founder, Founding founding) {
        try {
            return transactions
                    .write(() -> found(Optional.of(tenant), founder.person(), founder.name(), founder.email(), founding));
        } catch (RuntimeException failure) {
            // the same form was sent at the same moment, and was faster
            return Optional.of(failure).filter(DatabaseFault::isDuplicate)
                    .flatMap(_ -> tenants.member(tenant, founder.person())).orElseThrow(() -> failure);
        }
    }

    private Member found(Optional<TenantId> wanted, PersonId person, String name, String email, Founding founding) {
        var owner = new NewMember(Handles.of(name, _ -> true), Optional.of(person), name, Optional.empty(), Optional.of(email),
                Access.OWNER, List.of());
        var tenant = tenants.found(wanted, founding.tenant(), List.of(owner));
        audit.begin(tenant);
        var member = tenants.member(tenant, person).orElseThrow();
        audit.record(member, AuditEntry.of("company.founded", "company", tenant, founding.company())
                .with("country", "", founding.country()).with("zone", "", founding.zone().getId()));
        return member;
    }
}
