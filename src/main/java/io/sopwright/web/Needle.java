package io.sopwright.web;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * What somebody looks for. Capital letters and accents do not matter: {@code ubersee} finds {@code Übersee}.
 *
 * @param words that all have to be there, in any order
 */
public record Needle(List<String> words) {

    public Needle {
        words = List.copyOf(words);
    }

    /** The words that were typed. */
    public static Needle of(String typed) {
        return new Needle(Stream.of(plain(typed).split("\\s+")).filter(word -> !word.isEmpty()).toList());
    }

    /** Whether each word is in one of the texts. */
    public boolean isIn(List<String> texts) {
        var plain = texts.stream().map(Needle::plain).toList();
        return words.stream().allMatch(word -> plain.stream().anyMatch(text -> text.contains(word)));
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT);
    }
}
