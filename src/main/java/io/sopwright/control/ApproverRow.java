package io.sopwright.control;

import io.micronaut.core.annotation.Introspected;
import io.sopwright.tenancy.MemberId;

/**
 * Somebody who approves a document.
 *
 * @param handle their key in files
 */
@Introspected
public record ApproverRow(MemberId memberId, String handle, String name) {}
