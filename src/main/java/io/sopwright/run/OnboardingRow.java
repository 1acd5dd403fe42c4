package io.sopwright.run;

import io.micronaut.core.annotation.Introspected;
import io.sopwright.client.ClientId;
import io.sopwright.control.VersionId;
import io.sopwright.database.Texts;
import io.sopwright.profile.OfficeHours;
import io.sopwright.source.Source;
import io.sopwright.yaml.Yaml;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An onboarding.
 *
 * @param clientName the client's name as it is now
 * @param number of the document
 * @param title of the document
 * @param state {@code active}, {@code on hold}, {@code completed} or {@code cancelled}
 * @param products keys of the products that it is for, as {@link Texts}
 * @param calendar the client's own hours in the notation of tenant.yaml; nothing when they are the usual ones of its country
 * @param closedAt when it was completed or cancelled
 * @param reason why it is on hold or was cancelled
 * @param lockVersion how often it was changed
 */
@Introspected
public record OnboardingRow(OnboardingId id, ClientId clientId, String clientName, VersionId versionId, String number,
        String title,
        int major, int minor, String state, String products, @Nullable String calendar, Instant startedAt,
        @Nullable Instant closedAt, String reason, long lockVersion) {

    /** The state of one that goes on. */
    public static final String ACTIVE = "active";

    /** The keys of the products that it is for. */
    public List<String> bought() {
        return Texts.read(products);
    }

    /** The client's own hours; empty for the usual ones of its country. */
    public Optional<OfficeHours> hours() {
        return Optional.ofNullable(calendar).map(text -> OfficeHours.shape().read(Yaml.read(new Source("calendar", text))));
    }

    /** Whether tasks can be done in it. */
    public boolean isActive() {
        return state.equals(ACTIVE);
    }

    /** Whether it is over. */
    public boolean isOver() {
        return closedAt != null;
    }

    /** {@code 2.1}. */
    public String version() {
        return major + "." + minor;
    }

    /** {@code Aurora Spa, OPS-003}: what the trail calls it. */
    public String name() {
        return clientName + ", " + number;
    }
}
