package io.sopwright.document;

import io.sopwright.field.Value;
import java.time.LocalDate;
import java.util.Locale;

/** Days as documents print them. */
final class Days {

    private Days() {}

    static String words(LocalDate day, Locale locale) {
        return new Value.Day(day).print(locale);
    }
}
