/**
 * Business days and hours, and due dates that explain themselves.
 *
 * <p>A {@link io.sopwright.calendar.WorkCalendar} knows when one party, or two together, are open. A
 * {@link io.sopwright.calendar.DueRule} says how far from an event something is due. Together they give a
 * {@link io.sopwright.calendar.Due}, in which a day stays a day and an hour is an instant, and each end of it tells which days
 * were counted and which were skipped, and why:
 *
 * <pre>{@code
 * var ours = WorkCalendar.in("Europe/Berlin")
 *         .hours("Mon-Thu 09:00-12:30, 13:15-18:00; Fri 09:00-15:00")
 *         .holidays("DE/by")
 *         .closed(LocalDate.parse("2026-03-03"), "stocktaking")
 *         .build();
 * var due = DueRule.notLaterThan(Offset.parse("3 business days")).due(When.day(LocalDate.parse("2026-02-27")), ours);
 * due.toString(); // not later than Thu 5 Mar 2026: 3 business days after Fri 27 Feb 2026,
 *                 // skipping Sat 28 Feb, Sun 1 Mar, Tue 3 Mar (stocktaking)
 * }</pre>
 *
 * <p>Nothing here reads a clock, a default zone or a default locale: the same question has the same answer on every machine.
 * What cannot be read or computed is an {@link IllegalArgumentException} whose message is one plain sentence for the person who
 * wrote it. Days lie in the years 1900 to 9999.
 */
@NullMarked
package io.sopwright.calendar;

import org.jspecify.annotations.NullMarked;
