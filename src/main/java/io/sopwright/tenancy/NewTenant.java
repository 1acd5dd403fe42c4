package io.sopwright.tenancy;

import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;

/**
 * A company that is about to be founded.
 *
 * @param slug its name in addresses; made from its name when none is wished for
 * @param accent the colour of its paper: {@code #0f766e}
 * @param calendar its working hours and holidays, in the notation of tenant.yaml
 */
public record NewTenant(Optional<String> slug, String name, Locale locale, ZoneId zone, String accent, String calendar) {}
