package io.sopwright.profile;

import io.micronaut.core.annotation.Introspected;
import org.jspecify.annotations.Nullable;

/**
 * A company as it is kept.
 *
 * @param logo the hash of its picture
 * @param calendar office hours, in the notation of tenant.yaml
 * @param roleTitles what it calls roles, in the notation of tenant.yaml
 */
@Introspected
record CompanyRow(String slug, String name, String locale, String zone, String accent, @Nullable String logo, String calendar,
        String roleTitles) {}
