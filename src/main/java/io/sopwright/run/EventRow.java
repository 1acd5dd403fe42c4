package io.sopwright.run;

import io.micronaut.core.annotation.Introspected;

/**
 * Something that happened in an onboarding.
 *
 * @param event its key
 * @param happened a day, or a day and a time on the company's clocks
 */
@Introspected
record EventRow(String event, String happened) {}
