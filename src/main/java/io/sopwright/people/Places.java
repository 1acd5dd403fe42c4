package io.sopwright.people;

import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.TimeZone.SystemTimeZoneType;
import io.sopwright.holiday.HolidayRegion;
import io.sopwright.refusal.Invalid;
import io.sopwright.web.Form;
import io.sopwright.web.Option;
import io.sopwright.wording.Message;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Where companies can be: the countries whose holidays are known, and what is usual in each. */
public final class Places {

    private static final Set<String> ZONES = ZoneId.getAvailableZoneIds();
    // where a country has several zones, the one in which most of its people live (CLDR names no first one for these)
    private static final Map<String, String> MOST_LIVE_IN = Map.ofEntries(Map.entry("AR", "America/Argentina/Buenos_Aires"),
            Map.entry("AU", "Australia/Sydney"), Map.entry("BR", "America/Sao_Paulo"), Map.entry("CA", "America/Toronto"),
            Map.entry("CL", "America/Santiago"), Map.entry("CN", "Asia/Shanghai"), Map.entry("CY", "Asia/Nicosia"),
            Map.entry("DE", "Europe/Berlin"), Map.entry("EC", "America/Guayaquil"), Map.entry("ES", "Europe/Madrid"),
            Map.entry("ID", "Asia/Jakarta"), Map.entry("KZ", "Asia/Almaty"), Map.entry("MX", "America/Mexico_City"),
            Map.entry("MY", "Asia/Kuala_Lumpur"), Map.entry("NZ", "Pacific/Auckland"), Map.entry("PT", "Europe/Lisbon"),
            Map.entry("RU", "Europe/Moscow"), Map.entry("UA", "Europe/Kyiv"), Map.entry("US", "America/New_York"));

    private Places() {}

    /** The countries that can be chosen, sorted by name. */
    public static List<Option> countries(Locale locale) {
        return HolidayRegion.countries().stream().map(code -> new Option(code, Locale.of("", code).getDisplayCountry(locale)))
                .sorted(Comparator.comparing(Option::words)).toList();
    }

    /** The time zones that can be chosen. */
    public static List<Option> zones() {
        return ZONES.stream().filter(zone -> zone.matches("(Africa|America|Asia|Atlantic|Australia|Europe|Indian|Pacific)/.*"))
                .sorted()
                .map(zone -> new Option(zone, zone.replace('_', ' '))).toList();
    }

    /**
     * The country in a field.
     *
     * @throws Invalid when there is none, or one whose holidays are not known
     */
    public static String country(Form form) {
        return form.given("country").filter(HolidayRegion.countries()::contains)
                .orElseThrow(() -> new Invalid("country", Message.of("signup.country_unknown")));
    }

    /**
     * The time zone in a field.
     *
     * @throws Invalid when it is none
     */
    public static Optional<ZoneId> zone(Form form) {
        form.given("zone").filter(zone -> !ZONES.contains(zone)).ifPresent(_ -> {
            throw new Invalid("zone", Message.of("signup.zone_unknown"));
        });
        return form.given("zone").map(ZoneId::of);
    }

    /** The zone of most people in a country. */
    static ZoneId usualZone(String country) {
        var zones = TimeZone.getAvailableIDs(SystemTimeZoneType.CANONICAL_LOCATION, country, null);
        return ZoneId.of(
                MOST_LIVE_IN.getOrDefault(country, zones.stream().filter(ZONES::contains).sorted().findFirst().orElse("UTC")));
    }

    /** How English is written in a country, for the program speaks English; as in Britain where nobody wrote down how. */
    static Locale usualLocale(String country) {
        var wanted = Locale.of("en", country);
        return List.of(Locale.getAvailableLocales()).contains(wanted) ? wanted : Locale.UK;
    }
}
