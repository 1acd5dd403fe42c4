/** The shelf: policy templates that a company can adopt, each a folder with a text and what the text is about. */
@NullMarked
package io.sopwright.catalogue;

import org.jspecify.annotations.NullMarked;
