package io.sopwright.people;

import io.micronaut.core.annotation.Introspected;
import io.sopwright.tenancy.MemberId;
import io.sopwright.tenancy.TenantId;

/**
 * An invitation that can be accepted.
 *
 * @param company its name
 * @param name of the one who is invited
 * @param email to which it was sent
 */
@Introspected
public record InvitationRow(TenantId tenantId, MemberId memberId, String company, String name, String email) {}
