/**
 * How far an onboarding is: its phases with what is done of them, the gates before them, and the picture of both over the days. Says nothing of single tasks.
 *
 * <p>{@link io.sopwright.phase.Stage} is a phase as it stands; {@link io.sopwright.phase.Timeline} is the picture.
 */
@NullMarked
package io.sopwright.phase;

import org.jspecify.annotations.NullMarked;
