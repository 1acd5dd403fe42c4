package io.sopwright.settings;

import io.sopwright.web.Option;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The ways in which numbers and dates can be written: a language in a country. */
final class Languages {

    private Languages() {}

    static List<Option> all(Locale reader) {
        return known().map(locale -> new Option(locale.toLanguageTag(), locale.getDisplayName(reader)))
                .sorted(Comparator.comparing(Option::words)).toList();
    }

    static Optional<Locale> find(String tag) {
        return known().filter(locale -> locale.toLanguageTag().equals(tag)).findFirst();
    }

    private static Stream<Locale> known() {
        return Stream.of(Locale.getAvailableLocales()).filter(locale -> locale.getCountry().matches("[A-Z]{2}")
                && locale.getLanguage().length() == 2 && locale.getScript().isEmpty() && locale.getVariant().isEmpty()
                && locale.getExtensionKeys().isEmpty());
    }
}
