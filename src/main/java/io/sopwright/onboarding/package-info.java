/** Clients, and the checklist that a document's process becomes for each of them. */
@NullMarked
package io.sopwright.onboarding;

import org.jspecify.annotations.NullMarked;
