package io.sopwright.run;

import io.micronaut.core.annotation.Introspected;

/**
 * What is known of an onboarding.
 *
 * @param texts the answer, as {@link io.sopwright.database.Texts}
 */
@Introspected
record FactRow(String fact, String texts) {}
