/**
 * People: how they sign in, stay signed in, and get in again when they forgot their password. Knows no company; one person may be a member of
 * several.
 */
@NullMarked
package io.sopwright.identity;

import org.jspecify.annotations.NullMarked;
