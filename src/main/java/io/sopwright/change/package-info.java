/**
 * What differs between two processes: what a company does otherwise than its template, and what a new version does otherwise than the old one.
 *
 * <pre>{@code
 * var diff = ProcessDiff.between(before, after);
 * diff.differences(); // [Changed[section=tasks, key=pay, title=Pay, changes=[Change[aspect=DUE, part=due, before=within 5 days, after=within 3 days]]]]
 * }</pre>
 */
@NullMarked
package io.sopwright.change;

import org.jspecify.annotations.NullMarked;
