/**
 * The work on the tasks of onboardings: ticking them and their lines, notes and files, what is not done and why; and the page on which everybody sees
 * what is theirs. The first tick wins and keeps its name and time; taking it back leaves a trace.
 */
@NullMarked
package io.sopwright.task;

import org.jspecify.annotations.NullMarked;
