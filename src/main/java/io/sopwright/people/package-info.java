/**
 * The people of a company: how it is founded by the first of them, how others are invited and join, what each may do, and how somebody leaves.
 */
@NullMarked
package io.sopwright.people;

import org.jspecify.annotations.NullMarked;
