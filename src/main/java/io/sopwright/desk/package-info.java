/** What everybody has to do: their tasks over all clients, by day. */
@NullMarked
package io.sopwright.desk;

import org.jspecify.annotations.NullMarked;
