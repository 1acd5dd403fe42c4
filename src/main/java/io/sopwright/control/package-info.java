/**
 * Document control: the documents of companies, their versions from draft to withdrawn, and what drafts are made of.
 */
@NullMarked
package io.sopwright.control;

import org.jspecify.annotations.NullMarked;
