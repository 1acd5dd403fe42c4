package io.sopwright.holiday;

import de.focus_shift.jollyday.core.CalendarHierarchy;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import io.sopwright.source.Nearest;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The places whose holidays are known, by ISO 3166 code: {@code DE}, {@code US/ca}, {@code DE/by/mu}. */
final class HolidayRegions {

    private static final Map<String, String> OFTEN_MEANT = Map.of("UK", "GB", "EL", "GR");
    private static final int A_FEW = 8;

    private HolidayRegions() {}

    static HolidayRegion named(String code) {
        var parts = code.toLowerCase(Locale.ROOT).split("/", -1);
        var country = country(code, parts[0].toUpperCase(Locale.ROOT));
        var here = country.getCalendarHierarchy();
        var region = new ArrayList<String>();
        for (int i = 1; i < parts.length; i++) {
            here = part(code, here, parts[i]);
            region.add(here.getId());
        }
        return new HolidayRegion(country, region);
    }

    static Set<String> countries() {
        var known = HolidayManager.getSupportedCalendarCodes();
        return Stream.of(Locale.getISOCountries()).filter(known::contains).collect(Collectors.toUnmodifiableSet());
    }

    static Map<String, String> parts(String country) {
        if (!countries().contains(country)) {
            return Map.of();
        }
        var parts = country(country, country).getCalendarHierarchy().getChildren().values();
        return parts.stream().sorted(Comparator.comparing(HolidayRegions::name)).collect(Collectors.toMap(
                part -> part.getId().toLowerCase(Locale.ROOT), HolidayRegions::name, (one, _) -> one, LinkedHashMap::new));
    }

    private static HolidayManager country(String code, String letters) {
        var known = HolidayManager.getSupportedCalendarCodes();
        if (known.contains(letters)) {
            return HolidayManager.getInstance(ManagerParameters.create(letters.toLowerCase(Locale.ROOT)));
        }
        if (List.of(Locale.getISOCountries()).contains(letters)) {
            throw new IllegalArgumentException(
                    "The holidays of " + letters + " are not known: leave them out and list them as closed days.");
        }
        throw new IllegalArgumentException(
                "\"" + code + "\" begins with no country: write its two letters and, after a slash, its part (DE/by)."
                        + " Known ones nearby: " + countriesNear(letters, known) + ".");
    }

    private static CalendarHierarchy part(String code, CalendarHierarchy whole, String letters) {
        return whole.getChildren().values().stream().filter(each -> each.getId().equalsIgnoreCase(letters)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("\"" + code + "\" names no known part of " + name(whole)
                        + partsNear(letters, whole.getChildren().values())));
    }

    private static String countriesNear(String letters, Collection<String> known) {
        if (OFTEN_MEANT.containsKey(letters)) {
            return OFTEN_MEANT.get(letters);
        }
        var alike = known.stream().filter(each -> !letters.isEmpty() && each.startsWith(letters.substring(0, 1))).sorted()
                .toList();
        return String.join(", ", alike.isEmpty() ? List.of("DE", "FR", "GB", "US") : alike);
    }

    private static String partsNear(String letters, Collection<CalendarHierarchy> parts) {
        if (parts.isEmpty()) {
            return ": leave out what follows the slash.";
        }
        var names = parts.stream()
                .collect(Collectors.toMap(part -> name(part).toLowerCase(Locale.ROOT), part -> part, (a, b) -> a, TreeMap::new));
        var meant = Nearest.to(letters, names.keySet()).map(name -> List.of(names.get(name)));
        var near = meant.orElseGet(() -> names.values().stream().filter(part -> startsAlike(part, letters)).toList());
        var shown = near.isEmpty() ? List.copyOf(names.values()) : near;
        return ". Known ones nearby: "
                + shown.stream().limit(A_FEW).map(part -> part.getId().toLowerCase(Locale.ROOT) + " (" + name(part) + ")")
                        .collect(Collectors.joining(", "))
                + ".";
    }

    private static boolean startsAlike(CalendarHierarchy part, String letters) {
        return !letters.isEmpty() && name(part).toLowerCase(Locale.ROOT).startsWith(letters.substring(0, 1));
    }

    private static String name(CalendarHierarchy place) {
        return Optional.ofNullable(place.getDescription(Locale.ROOT)).orElse(place.getId());
    }
}
