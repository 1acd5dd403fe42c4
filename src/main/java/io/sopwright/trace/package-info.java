/** What happened with each task, and by whom: its trace, which its page shows. The company's trail is written with it. */
@NullMarked
package io.sopwright.trace;

import org.jspecify.annotations.NullMarked;
