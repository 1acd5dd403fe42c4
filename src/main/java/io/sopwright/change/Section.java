package io.sopwright.change;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * One kind of part of a process.
 *
 * @param ordered whether the order of the entries says something
 */
record Section(String name, boolean ordered, List<Entry> entries) {

    /**
     * One part.
     *
     * @param within what it belongs to, by title; empty when it stands for itself
     * @param parts what it says, key to words
     */
    record Entry(String key, String title, String within, Map<String, String> parts) {

        String words(String part) {
            return parts.getOrDefault(part, "");
        }
    }

    Optional<Entry> find(String key) {
        return entries.stream().filter(entry -> entry.key.equals(key)).findFirst();
    }

    /** {@code Setup, after hold_kickoff}, {@code first}. */
    String placeOf(String key) {
        int place = IntStream.range(0, entries.size()).filter(i -> entries.get(i).key.equals(key)).findFirst().orElseThrow();
        var entry = entries.get(place);
        boolean isFirst = place == 0 || !entries.get(place - 1).within.equals(entry.within);
        var words = isFirst ? "first" : "after " + entries.get(place - 1).key;
        return entry.within.isEmpty() ? words : entry.within + ", " + words;
    }
}
