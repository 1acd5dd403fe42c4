package io.sopwright.audit;

import io.micronaut.core.annotation.Introspected;
import io.sopwright.database.Sha256;

/**
 * Where a trail ends.
 *
 * @param sequence of the last entry; 0 before the first
 * @param hash of the last entry
 */
@Introspected
public record HeadRow(long sequence, Sha256 hash) {}
