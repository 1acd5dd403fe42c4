/**
 * A process laid out for one run: which tasks apply, and when each is due.
 *
 * <p>{@link io.sopwright.schedule.Conditions} compiles a process once; {@link io.sopwright.schedule.Schedule} then plans as many runs as there are
 * clients: the tasks, messages and gates that apply. A date is firm when the event that it counts from has happened, and expected when that event is itself only planned.
 *
 * <pre>{@code
 * // a task with when: client.kind == 'new', due: { within: 3 business days }
 * var conditions = Conditions.of(process, written);
 * var run = new Run("new", "US", List.of(), Map.of(), Map.of("signed", When.day(LocalDate.of(2026, 6, 5))));
 * var planned = Schedule.plan(conditions, run, new Calendars(ours, clients));
 * planned.tasks().getFirst().due().orElseThrow().decisive().result(); // 2026-06-10
 * }</pre>
 *
 * <p>{@link io.sopwright.schedule.PlanCheck} tries a plan on ordinary runs and tells where it contradicts itself or its KPIs;
 * {@link io.sopwright.schedule.MeasureCheck} checks the types of what will be measured.
 */
@NullMarked
package io.sopwright.schedule;

import org.jspecify.annotations.NullMarked;
