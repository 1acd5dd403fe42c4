package io.sopwright.trail;

import io.micronaut.core.annotation.Introspected;
import io.sopwright.tenancy.MemberId;

/** Somebody who may have done something. */
@Introspected
record PersonRow(MemberId id, String name) {}
