package io.sopwright.run;

import io.sopwright.client.ClientId;
import io.sopwright.control.VersionId;
import io.sopwright.profile.OfficeHours;
import java.util.Optional;

/**
 * What is needed to start an onboarding.
 *
 * @param version the version that it follows
 * @param known what is known from the start; the event with which the process begins has happened
 * @param calendar the client's own hours; empty for the usual ones of its country
 */
public record StartOrder(ClientId client, VersionId version, Known known, Optional<OfficeHours> calendar) {}
