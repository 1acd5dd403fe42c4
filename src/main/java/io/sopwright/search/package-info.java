/** Finding things of a company by their words. */
@NullMarked
package io.sopwright.search;

import org.jspecify.annotations.NullMarked;
