package io.sopwright.register;

import io.sopwright.control.DocumentRow;
import io.sopwright.control.VersionRow;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A line of the register.
 *
 * @param version the one in force, else the newest
 * @param next a newer one that is being made, beside the one in force
 * @param effective since when it is in force
 * @param review when it has to be looked at again
 */
public record Entry(DocumentRow document, VersionRow version, Optional<VersionRow> next, Optional<LocalDate> effective,
        Optional<LocalDate> review) {}
