package io.sopwright.run;

import io.micronaut.core.annotation.Introspected;
import io.sopwright.database.Texts;
import io.sopwright.tenancy.MemberId;
import java.util.List;

/**
 * Somebody of the company who can do tasks.
 *
 * @param roles keys of the roles of processes that they hold, as {@link Texts}
 */
@Introspected
public record TeamMember(MemberId id, String name, String roles) {

    /** Whether they hold a role. */
    boolean holds(String role) {
        return Texts.read(roles).contains(role);
    }

    /** Those who hold a role; all where nobody does. */
    public static List<TeamMember> candidates(String role, List<TeamMember> all) {
        var holding = all.stream().filter(member -> member.holds(role)).toList();
        return holding.isEmpty() ? all : holding;
    }
}
