/**
 * The fonts of prints and drawings: which characters they have, how wide letters are, and how a print gets them.
 *
 * <pre>{@code
 * Fonts fonts = Fonts.shipped();
 * fonts.coverage().has('Ł');                  // true
 * fonts.coverage().has('漢');                 // false
 * fonts.lettering().width("Kick-off", 10);    // in points, when 10 are
 * }</pre>
 *
 * <p>A drawing is measured by {@link io.sopwright.font.Fonts#lettering()}. A print takes a set of fonts from a
 * {@link io.sopwright.font.FontPool}, which it then uses alone.
 */
@NullMarked
package io.sopwright.font;

import org.jspecify.annotations.NullMarked;
