/**
 * Writing: the text of a draft in an editor, with what becomes of it beside it, and what two versions of a text say differently.
 */
@NullMarked
package io.sopwright.authoring;

import org.jspecify.annotations.NullMarked;
