package io.sopwright.trail;

import io.micronaut.core.annotation.Introspected;
import io.sopwright.audit.Verdict;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A check of the trail.
 *
 * @param asker the name of the one who wanted it
 * @param checkedAt when it was done; none while it is not
 * @param entries how many entries are intact, from the first on
 * @param fault what is wrong with the one after these; none when nothing is
 */
@Introspected
public record CheckRow(CheckId id, String asker, Instant askedAt, @Nullable Instant checkedAt, @Nullable Long entries,
        @Nullable String fault) {

    /** What it found, for {@link CheckRepository#done}. */
    record Found(long entries, @Nullable String fault) {

        static Found of(Verdict verdict) {
            return switch (verdict) {
                case Verdict.Intact intact -> new Found(intact.entries(), null);
                case Verdict.Broken broken -> new Found(broken.entry() - 1, broken.fault().word());
            };
        }
    }
}
