package io.sopwright.audit;

import io.micronaut.core.annotation.Introspected;
import io.sopwright.database.Sha256;
import io.sopwright.tenancy.MemberId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the trail with the hashes that bind it to the others: for what leaves the program.
 *
 * @param sequence 1 for the first of a company
 * @param actor who did it; none for what the program does by itself
 * @param changes as JSON
 * @param previousHash of the entry before
 * @param hash over that and this entry, as the package says
 */
@Introspected
public record TrailRow(long sequence, Instant at, @Nullable MemberId actor, String actorName, String action, String subjectKind,
        long subjectId, String subjectName, String changes, String reason, String request, Sha256 previousHash, Sha256 hash) {}
