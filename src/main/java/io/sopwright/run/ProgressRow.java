package io.sopwright.run;

import io.micronaut.core.annotation.Introspected;

/** How many of an onboarding's tasks are finished. */
@Introspected
public record ProgressRow(OnboardingId onboardingId, int finished, int total) {

    /** 0 to 100; 100 only when all are. */
    public int percent() {
        return total == 0 ? 0 : finished * 100 / total;
    }
}
