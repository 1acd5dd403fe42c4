package io.sopwright.field;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Currency;
import java.util.List;
import java.util.Locale;

/** An answer that fits its field. */
public sealed interface Value {

    /** The answer as a file holds it, the same in every locale; reading it again gives the same value. */
    List<String> written();

    /** The answer as a sentence holds it. */
    String print(Locale locale);

    /** Words, an address, a number to call, or the key of a role or a person. */
    record Text(String text) implements Value {

        @Override
        public List<String> written() {
            return List.of(text);
        }

        @Override
        public String print(Locale locale) {
            return text;
        }
    }

    /** A number; per cent too. */
    record Amount(BigDecimal amount) implements Value {

        @Override
        public List<String> written() {
            return List.of(amount.toPlainString());
        }

        @Override
        public String print(Locale locale) {
            return grouped(amount, locale);
        }
    }

    /** An amount of money. */
    record Money(Currency currency, BigDecimal amount) implements Value {

        @Override
        public List<String> written() {
            return List.of(currency.getCurrencyCode() + " " + amount.toPlainString());
        }

        @Override
        public String print(Locale locale) {
            return currency.getCurrencyCode() + "\u00a0" + grouped(amount, locale);
        }
    }

    /** A day; it stays a day whatever the zone. */
    record Day(LocalDate day) implements Value {

        @Override
        public List<String> written() {
            return List.of(day.toString());
        }

        @Override
        public String print(Locale locale) {
            return day.format(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale));
        }
    }

    /** One option of a choice. */
    record Choice(String key, String label) implements Value {

        @Override
        public List<String> written() {
            return List.of(key);
        }

        @Override
        public String print(Locale locale) {
            return label;
        }
    }

    /** Yes or no. */
    record YesNo(boolean yes) implements Value {

        @Override
        public List<String> written() {
            return List.of(yes ? "yes" : "no");
        }

        @Override
        public String print(Locale locale) {
            return yes ? "yes" : "no";
        }
    }

    /** The entries of a list. */
    record Entries(List<String> entries) implements Value {

        public Entries {
            entries = List.copyOf(entries);
        }

        @Override
        public List<String> written() {
            return entries;
        }

        @Override
        public String print(Locale locale) {
            return String.join(", ", entries);
        }
    }

    private static String grouped(BigDecimal amount, Locale locale) {
        var format = NumberFormat.getNumberInstance(locale);
        format.setMinimumFractionDigits(Math.max(0, amount.scale()));
        format.setMaximumFractionDigits(Math.max(0, amount.scale()));
        return format.format(amount);
    }
}
