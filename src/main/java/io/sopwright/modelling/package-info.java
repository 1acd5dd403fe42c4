/**
 * The process editor: what a draft does, changed act by act by people who need not know how processes are written.
 */
@NullMarked
package io.sopwright.modelling;

import org.jspecify.annotations.NullMarked;
