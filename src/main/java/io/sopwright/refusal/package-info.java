/**
 * The ways in which the program says no. Each carries a sentence for people; none knows HTTP.
 */
@NullMarked
package io.sopwright.refusal;

import org.jspecify.annotations.NullMarked;
