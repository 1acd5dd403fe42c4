/** The application as a whole. */
@NullMarked
package io.sopwright;

import org.jspecify.annotations.NullMarked;
