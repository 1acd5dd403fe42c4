package io.sopwright.onboarding;

import io.sopwright.schedule.PlannedTask;

/**
 * A task of a checklist and who does it.
 *
 * @param person a name; what the role is called, where nobody is named for it
 * @param role what the role is called
 */
public record ChecklistLine(PlannedTask planned, String person, String role) {}
