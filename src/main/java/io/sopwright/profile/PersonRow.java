package io.sopwright.profile;

import io.micronaut.core.annotation.Introspected;
import io.sopwright.database.Texts;
import io.sopwright.tenancy.Access;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who works for a company, as they are kept.
 *
 * @param handle their key in documents
 * @param roles keys of the roles that they hold, as {@link Texts}
 */
@Introspected
record PersonRow(String handle, String name, @Nullable String title, @Nullable String email, String access, String roles,
        @Nullable Instant leftAt) {

    /** @param zone where the company's days begin */
    Person person(ZoneId zone) {
        return new Person(name, Optional.ofNullable(title), Optional.ofNullable(email), Access.of(access), Texts.read(roles),
                Optional.ofNullable(leftAt).map(at -> LocalDate.ofInstant(at, zone)));
    }
}
