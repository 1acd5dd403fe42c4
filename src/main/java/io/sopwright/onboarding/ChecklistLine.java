package io.sopwright.onboarding;

import io.sopwright.schedule.Planned;

/**
 * A task or a message of a checklist and who does it.
 *
 * @param holder who holds the role that answers for it
 */
public record ChecklistLine(Planned planned, Holder holder) {}
