/**
 * Whether the parts of a process fit together.
 */
@NullMarked
package io.sopwright.consistency;

import org.jspecify.annotations.NullMarked;
