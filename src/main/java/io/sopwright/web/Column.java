package io.sopwright.web;

import java.text.Collator;
import java.util.Comparator;
import java.util.Locale;
import java.util.function.Function;

/**
 * A column of a list.
 *
 * @param key in addresses; its heading stands under this key in the words of the list
 * @param text what a cell says: what is filtered, and what a file holds
 * @param order how rows are sorted by it
 */
public record Column<R>(String key, Function<R, String> text, Comparator<R> order) {

    /** A column of words, sorted as a language sorts them. */
    public static <R> Column<R> words(String key, Function<R, String> text, Locale locale) {
        var collator = Collator.getInstance(locale);
        return new Column<>(key, text, Comparator.comparing(text, collator::compare));
    }

    /** A column sorted by something else than its words: a day, a number. */
    public static <R, V extends Comparable<? super V>> Column<R> sorted(String key, Function<R, String> text, Function<R, V> by) {
        return new Column<>(key, text, Comparator.comparing(by));
    }
}
