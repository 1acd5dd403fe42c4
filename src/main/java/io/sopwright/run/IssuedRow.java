package io.sopwright.run;

import io.micronaut.core.annotation.Introspected;
import io.sopwright.control.VersionId;
import io.sopwright.database.Sha256;

/**
 * A version that was issued, as a row.
 *
 * @param source the hash of all that it is made of
 */
@Introspected
public record IssuedRow(VersionId id, String number, String title, int major, int minor, Sha256 source) {

    /** {@code OPS-003 Client onboarding, 2.1}. */
    public String words() {
        return number + " " + title + ", " + major + "." + minor;
    }
}
