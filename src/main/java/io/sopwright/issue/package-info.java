/**
 * The life of a version: submitted, approved or declined, in force, superseded, withdrawn. At submission everything is frozen; from then on the
 * version is never edited, and never deleted.
 */
@NullMarked
package io.sopwright.issue;

import org.jspecify.annotations.NullMarked;
