package io.sopwright.desk;

import io.micronaut.core.annotation.Introspected;
import io.sopwright.run.OnboardingId;
import io.sopwright.run.TaskId;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A task that is not closed, of an onboarding that goes on.
 *
 * @param client the client's name
 * @param assignee who of the company does it; nothing when nobody is named
 */
@Introspected
record DeskRow(TaskId id, OnboardingId onboardingId, String client, String kind, String title, int steps,
        @Nullable String assignee,
        @Nullable LocalDate dueOn, @Nullable Instant dueAt, boolean deadline, boolean expected, String state, String waitsFor) {}
