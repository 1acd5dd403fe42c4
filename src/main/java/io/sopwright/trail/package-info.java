/** The page of the audit trail: who did what, over the whole company, and whether its chain of hashes is intact. */
@NullMarked
package io.sopwright.trail;

import org.jspecify.annotations.NullMarked;
