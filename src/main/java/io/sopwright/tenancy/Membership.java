package io.sopwright.tenancy;

import io.micronaut.core.annotation.Introspected;
import io.sopwright.identity.PersonId;
import io.sopwright.web.Frame;
import java.time.ZoneId;
import java.util.Locale;

/** A person's place in one company, as a row. */
@Introspected
record Membership(TenantId tenantId, String slug, String company, MemberId id, PersonId personId, String name, String access,
        String locale, String zone) {

    Member member() {
        return new Member(tenantId, slug, company, id, personId, name, Access.of(access), Locale.forLanguageTag(locale),
                ZoneId.of(zone));
    }

    Frame.Company link() {
        return new Frame.Company(company, "/c/" + slug);
    }
}
