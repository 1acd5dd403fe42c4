/**
 * Companies, and who may do what in them. A {@link io.sopwright.tenancy.TenantId} is had from a {@link io.sopwright.tenancy.Member} only: from
 * somebody who is signed in and belongs to the company whose address was asked for. To anybody else the company does not exist.
 */
@NullMarked
package io.sopwright.tenancy;

import org.jspecify.annotations.NullMarked;
