package io.sopwright.settings;

import io.micronaut.core.annotation.Introspected;
import io.sopwright.database.Sha256;
import io.sopwright.profile.OfficeHours;
import io.sopwright.source.Source;
import io.sopwright.yaml.Yaml;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is true of a company.
 *
 * @param locale how it writes numbers and dates, as a language tag
 * @param accent the colour of its paper: {@code #0f766e}
 * @param logo the hash of its picture
 * @param calendar office hours, in the notation of tenant.yaml
 * @param lockVersion how often any of it was changed
 */
@Introspected
public record SettingsRow(String name, String locale, String zone, String accent, @Nullable Sha256 logo, String calendar,
        long lockVersion) {

    /** The hash of its picture, if it has one. */
    public Optional<Sha256> picture() {
        return Optional.ofNullable(logo);
    }

    OfficeHours hours() {
        return OfficeHours.shape().read(Yaml.read(new Source("calendar", calendar)));
    }
}
