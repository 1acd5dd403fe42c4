package io.sopwright.trail;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;

/** An entry of the trail as the list needs it. */
@Introspected
record LineRow(long sequence, Instant at, String actorName, String action, String subjectKind, long subjectId, String subjectName,
        String reason) {}
