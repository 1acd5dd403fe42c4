/**
 * Bytes of a company, addressed by their SHA-256: the same bytes are kept once, and what was kept never changes.
 */
@NullMarked
package io.sopwright.storage;

import org.jspecify.annotations.NullMarked;
