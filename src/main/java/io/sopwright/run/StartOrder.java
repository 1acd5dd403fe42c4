package io.sopwright.run;

import io.sopwright.client.ClientId;
import io.sopwright.control.VersionId;

/**
 * What is needed to start an onboarding.
 *
 * @param version the version that it follows
 * @param known what is known from the start; the event with which the process begins has happened
 */
public record StartOrder(ClientId client, VersionId version, Known known) {}
