/** How people who signed up show that their address is theirs: with a code that is mailed there. */
@NullMarked
package io.sopwright.confirmation;

import org.jspecify.annotations.NullMarked;
