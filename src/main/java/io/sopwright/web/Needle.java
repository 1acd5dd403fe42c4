package io.sopwright.web;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
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

    /** Some text, all of which was looked for or none. */
    public record Stretch(String text, boolean found) {}

    /** Where the first of the words stands in a text. */
    public OptionalInt first(String text) {
        var found = found(text);
        return found.isEmpty() ? OptionalInt.empty() : OptionalInt.of(found.nextSetBit(0));
    }

    /** The whole text, with what was looked for set apart. */
    public List<Stretch> marks(String text) {
        var found = found(text);
        var stretches = new ArrayList<Stretch>();
        for (int start = 0; start < text.length();) {
            boolean isFound = found.get(start);
            int next = isFound ? found.nextClearBit(start) : found.nextSetBit(start);
            int end = next < 0 ? text.length() : Math.min(next, text.length());
            stretches.add(new Stretch(text.substring(start, end), isFound));
            start = end;
        }
        return stretches;
    }

    /** The places of the characters that were looked for. */
    private BitSet found(String text) {
        var plain = new StringBuilder();
        var places = new ArrayList<Integer>();
        for (int place = 0; place < text.length(); place = text.offsetByCodePoints(place, 1)) {
            plain.append(plain(Character.toString(text.codePointAt(place))));
            places.addAll(Collections.nCopies(plain.length() - places.size(), place));
        }
        places.add(text.length());
        var found = new BitSet();
        words.forEach(word -> {
            for (int at = plain.indexOf(word); at >= 0; at = plain.indexOf(word, at + word.length())) {
                found.set(places.get(at), places.get(at + word.length()));
            }
        });
        return found;
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT);
    }
}
