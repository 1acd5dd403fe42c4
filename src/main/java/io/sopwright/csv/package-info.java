/**
 * Comma-separated values (RFC 4180) for spreadsheets: every cell in quotes, and none of them ever a formula.
 */
@NullMarked
package io.sopwright.csv;

import org.jspecify.annotations.NullMarked;
