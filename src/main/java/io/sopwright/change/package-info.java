/**
 * What is otherwise: what a company says and does otherwise than its template, what a new version does otherwise than the old one, and the acts of an
 * editor that make it so.
 *
 * <pre>{@code
 * var diff = ProcessDiff.between(before, after);
 * diff.differences(); // [Changed[section=tasks, key=pay, title=Pay, changes=[Change[aspect=DUE, part=due, before=within 5 days, after=within 3 days]]]]
 * }</pre>
 */
@NullMarked
package io.sopwright.change;

import org.jspecify.annotations.NullMarked;
