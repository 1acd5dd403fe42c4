/** The pages of onboardings: starting one, following it, and the list of all. */
@NullMarked
package io.sopwright.checklist;

import org.jspecify.annotations.NullMarked;
