/**
 * The public holidays of the world's countries and their parts.
 *
 * <pre>{@code
 * var bavaria = HolidayRegion.named("DE/by").in(Year.of(2026));
 * bavaria.get(LocalDate.parse("2026-01-06")); // Epiphany
 * }</pre>
 *
 * <p>The rules come from Jollyday, whose habits stay in here: what it calls a holiday and nobody has off, and the years under which it
 * files one that is observed on another day.
 */
@NullMarked
package io.sopwright.holiday;

import org.jspecify.annotations.NullMarked;
