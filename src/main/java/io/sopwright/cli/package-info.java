/** The command line: what {@code ./sopwright} does without a server and without a database. */
@NullMarked
package io.sopwright.cli;

import org.jspecify.annotations.NullMarked;
