/**
 * A process laid out for one run: which tasks apply, and when each is due.
 *
 * <p>{@link io.sopwright.schedule.Conditions} compiles a process once; {@link io.sopwright.schedule.Schedule} then plans as many runs as there are
 * clients. A date is firm when the event that it counts from has happened, and expected when that event is itself only planned.
 */
@NullMarked
package io.sopwright.schedule;

import org.jspecify.annotations.NullMarked;
