/**
 * Processes that run for clients. An onboarding is pinned to one version of a document; what is known of it (events, who does what, facts) and that
 * version make its plan, and the plan makes its tasks. Whenever something new is known, it is planned anew: what is done stays as it is.
 *
 * <p>{@link io.sopwright.run.Course} is an onboarding with all of that; {@link io.sopwright.run.Runs} are the verbs.
 */
@NullMarked
package io.sopwright.run;

import org.jspecify.annotations.NullMarked;
