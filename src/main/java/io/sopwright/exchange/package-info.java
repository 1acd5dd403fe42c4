/** Companies as folders of files: read into the program, and written out of it again. */
@NullMarked
package io.sopwright.exchange;

import org.jspecify.annotations.NullMarked;
