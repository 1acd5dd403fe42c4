/**
 * What differs between two processes: what a company does otherwise than its template, and what a new version does otherwise than the old one.
 */
@NullMarked
package io.sopwright.change;

import org.jspecify.annotations.NullMarked;
