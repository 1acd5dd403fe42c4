/**
 * Those for whom the company works: clients, and the people there.
 */
@NullMarked
package io.sopwright.client;

import org.jspecify.annotations.NullMarked;
