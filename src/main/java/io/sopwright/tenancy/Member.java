package io.sopwright.tenancy;

import io.sopwright.identity.PersonId;
import io.sopwright.refusal.NotAllowed;
import io.sopwright.wording.Message;
import java.time.ZoneId;
import java.util.Locale;

/**
 * Somebody who acts in a company they belong to: an argument of every route of a company.
 *
 * @param slug of the company, in its addresses
 * @param company its name
 * @param name of the one who acts
 * @param locale how the company writes numbers and dates
 * @param zone where its days begin
 */
public record Member(TenantId tenant, String slug, String company, MemberId id, PersonId person, String name, Access access,
        Locale locale, ZoneId zone) {

    /** Whether they may do it. */
    public boolean may(Right right) {
        return access.has(right);
    }

    /**
     * Goes on only when they may.
     *
     * @throws NotAllowed when their role does not do that
     */
    public void require(Right right) {
        if (!may(right)) {
            throw new NotAllowed(Message.of("refusal.not_allowed", company));
        }
    }

    /** An address in the company: {@code to("/clients")}. */
    public String to(String within) {
        return "/c/" + slug + within;
    }
}
