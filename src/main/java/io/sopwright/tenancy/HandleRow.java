package io.sopwright.tenancy;

import io.micronaut.core.annotation.Introspected;

/** By which key the company's files name a member. */
@Introspected
record HandleRow(MemberId id, String handle) {}
