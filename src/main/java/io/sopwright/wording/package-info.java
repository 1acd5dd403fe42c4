/**
 * What the program says to people, kept apart from the program: a {@link io.sopwright.wording.Message} names a sentence and what stands in its
 * places, {@link io.sopwright.wording.Words} say it in a language.
 *
 * <p>Sentences stand in {@code src/main/resources/words}, one file for each room of the program: {@code tasks.title} is the key {@code title} of
 * {@code tasks.properties}. They are ICU message patterns, so that a language can have as many plurals as it needs.
 */
@NullMarked
package io.sopwright.wording;

import org.jspecify.annotations.NullMarked;
