package io.sopwright.identity;

import io.micronaut.core.annotation.Introspected;

/** Somebody's wish for a new password: the address that they typed, whoever it belongs to. */
@Introspected
record ResetRequest(ResetRequestId id, String email) {}
