/** The register of documents, and the pages of each of them. */
@NullMarked
package io.sopwright.register;

import org.jspecify.annotations.NullMarked;
