/** Starts and stops the web application. */
@NullMarked
package io.sopwright.server;

import org.jspecify.annotations.NullMarked;
