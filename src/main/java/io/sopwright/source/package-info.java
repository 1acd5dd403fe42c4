/**
 * Texts that people wrote, places in them, and what is wrong at a place.
 *
 * <p>Every kit that reads a text takes a {@link Source} and either returns a value that is good throughout or throws
 * {@link InvalidText} with all that it found:
 *
 * <pre>{@code
 * var source = new Source("policy.md", "Hello <<nmae>>");
 * var finding = Finding.error(source.at(6), "nmae is not a field: did you mean name?");
 * finding.toString(); // policy.md:1:7: nmae is not a field: did you mean name?
 * }</pre>
 */
@NullMarked
package io.sopwright.source;

import org.jspecify.annotations.NullMarked;
