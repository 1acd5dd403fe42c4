/** Document control: what a company made of a template, its versions, and their printed form. */
@NullMarked
package io.sopwright.document;

import org.jspecify.annotations.NullMarked;
