/**
 * What every page has in common: its shell, its words, how it is addressed and protected, what is shown when something is refused. Knows no domain:
 * who acts and for which company is told to it as a {@link io.sopwright.web.Frame}.
 *
 * <p>A controller returns a {@link io.sopwright.web.Page}: a public record whose components are what the jte template of the same name shows.
 */
@NullMarked
package io.sopwright.web;

import org.jspecify.annotations.NullMarked;
