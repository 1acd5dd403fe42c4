/**
 * The audit trail: who changed what, when, from what to what, and why. Each company has a trail of its own, numbered without a gap; every entry
 * carries a hash over itself and the entry before, so that a later change of any of them shows (21 CFR 11.10(e)).
 *
 * <p>An entry is written in the transaction of the change, as its last statement but for the operation, because the head of the trail is locked
 * until the commit.
 */
@NullMarked
package io.sopwright.audit;

import org.jspecify.annotations.NullMarked;
