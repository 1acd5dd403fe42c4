package io.sopwright.people;

import io.micronaut.core.annotation.Introspected;
import io.sopwright.database.Texts;
import io.sopwright.identity.PersonId;
import io.sopwright.tenancy.Access;
import io.sopwright.tenancy.MemberId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody of a company.
 *
 * @param personId who they are when they sign in; none before they joined
 * @param roles the roles of processes that they hold, as {@link Texts}
 * @param invitedUntil when their invitation ends or ended; none without one
 * @param lockVersion how often it was changed
 */
@Introspected
public record ColleagueRow(MemberId id, @Nullable PersonId personId, String name, @Nullable String title, @Nullable String email,
        String access, String roles, @Nullable Instant leftAt, @Nullable Instant invitedUntil, long lockVersion) {

    /** How they stand to the company at that time. */
    public Standing standing(Instant now) {
        if (invitedUntil != null) {
            return invitedUntil.isAfter(now) ? Standing.INVITED : Standing.EXPIRED;
        }
        if (leftAt != null) {
            return Standing.LEFT;
        }
        return personId == null ? Standing.NAMED : Standing.ACTIVE;
    }

    /** Where mail reaches them; empty when nobody said so. */
    public String address() {
        return email == null ? "" : email;
    }

    /** What they are; empty when nobody said so. */
    public String called() {
        return title == null ? "" : title;
    }

    /** What they may do. */
    public Access may() {
        return Access.of(access);
    }

    /** The keys of the roles that they hold. */
    public List<String> held() {
        return Texts.read(roles);
    }

    /** Whether they are the one who asks. */
    public boolean is(MemberId who) {
        return id.equals(who);
    }
}
