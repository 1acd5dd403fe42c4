package io.sopwright.people;

import io.sopwright.profile.OfficeHours;
import io.sopwright.tenancy.NewTenant;
import io.sopwright.web.Form;
import io.sopwright.yaml.Yaml;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;

/**
 * What somebody says of a company that they found.
 *
 * @param country ISO 3166 code, from which its holidays, its way of writing and, unless given, its zone follow
 */
record Founding(String company, String country, ZoneId zone) {

    static final int LONGEST_NAME = 200;

    private static final String SLATE = "#334155";

    /** @throws io.sopwright.refusal.Invalid when it cannot be taken */
    static Founding of(Form form) {
        var name = form.line("company", LONGEST_NAME);
        var country = Places.country(form);
        return new Founding(name, country, Places.zone(form).orElseGet(() -> Places.usualZone(country)));
    }

    NewTenant tenant() {
        var calendar = Yaml.write(OfficeHours.shape().write(OfficeHours.usualIn(country)));
        return new NewTenant(Optional.empty(), company, locale(), zone, SLATE, calendar);
    }

    private Locale locale() {
        return Places.usualLocale(country);
    }
}
