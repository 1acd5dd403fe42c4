/**
 * Whether the parts of a process fit together: every name leads somewhere, nothing waits for itself, figures add up.
 *
 * <pre>{@code
 * // phases: [{ key: work, title: Work, tasks: [{ key: do, title: Do, role: ownr }] }], roles: { owner: { title: Owner } }
 * var findings = ProcessCheck.findings(process, written, Set.of(), Set.of("owner"));
 * findings.getFirst().toString(); // policy.yaml:3:72: There is no role “ownr”: did you mean owner?
 * }</pre>
 *
 * <p>What needs dates is asked by {@code schedule}.
 */
@NullMarked
package io.sopwright.consistency;

import org.jspecify.annotations.NullMarked;
