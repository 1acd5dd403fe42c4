/**
 * Questions and their answers: what type a value has, within which bounds, and how it reads in a sentence.
 *
 * <pre>{@code
 * var days = Field.shape().read(Yaml.read(new Source("policy.yaml", "{ type: whole number, label: Days, min: 1, max: 10 }")));
 * days.read(List.of("3")).print(Locale.UK); // 3
 * days.read(List.of("30"));                 // refused: “30” is more than 10.
 * }</pre>
 *
 * <p>The same fields ask for a placeholder's answer, for a fact about a client and for a line of a form.
 */
@NullMarked
package io.sopwright.field;

import org.jspecify.annotations.NullMarked;
