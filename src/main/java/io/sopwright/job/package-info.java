/**
 * Work that is done later: asked for in the transaction of a change, done at least once, by one node at a time, again when it failed or its node
 * died. On db-scheduler.
 */
@NullMarked
package io.sopwright.job;

import org.jspecify.annotations.NullMarked;
