/** The shelf: what a company can adopt, and how it reads. */
@NullMarked
package io.sopwright.adoption;

import org.jspecify.annotations.NullMarked;
