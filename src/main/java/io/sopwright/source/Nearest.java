package io.sopwright.source;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Finds the known name that somebody probably meant. */
public final class Nearest {

    private Nearest() {}

    /**
     * The known name with the fewest typing errors (Levenshtein distance), when it is close enough to be a slip: at most a third
     * of the letters, at least one and at most three. Ties go to the name that sorts first.
     */
    public static Optional<String> to(String name, Collection<String> known) {
        int limit = Math.clamp(name.length() / 3, 1, 3);
        return known.stream()
                .filter(candidate -> Math.abs(candidate.length() - name.length()) <= limit)
                .filter(candidate -> distance(name, candidate) <= limit)
                .min(Comparator.<String>comparingInt(candidate -> distance(name, candidate))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /** {@code ": did you mean x?"} with the nearest known name, or nothing: the end of a sentence about an unknown name. */
    public static String suggestion(String name, Collection<String> known) {
        return to(name, known).map(nearest -> ": did you mean " + nearest + "?").orElse("");
    }

    /** {@link #suggestion}, or the full stop: the rest of a sentence whose last word is the unknown name. */
    public static String ending(String name, Collection<String> known) {
        var suggestion = suggestion(name, known);
        return suggestion.isEmpty() ? "." : suggestion;
    }

    private static int distance(String a, String b) {
        int[] previous = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            previous[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] row = new int[b.length() + 1];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = previous[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(change, 1 + Math.min(previous[j], row[j - 1]));
            }
            previous = row;
        }
        return previous[b.length()];
    }
}
