/**
 * The small phrases in which a promise says when: due rules, windows of the plan, recurrences, whose calendar counts, and the numbers of clauses.
 *
 * <pre>{@code
 * var due = Deadline.shape().read(Yaml.read(new Source("policy.yaml", "{ within: 3 business days, of: contract_signed }")));
 * due.words(Map.of("contract_signed", "Contract signed")); // within 3 business days of contract signed
 * }</pre>
 */
@NullMarked
package io.sopwright.notation;

import org.jspecify.annotations.NullMarked;
