package io.sopwright.run;

import io.micronaut.core.annotation.Introspected;
import io.sopwright.tenancy.MemberId;

/** Who of the company holds a role in an onboarding. */
@Introspected
record HolderRow(String role, MemberId memberId) {}
