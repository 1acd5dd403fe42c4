package io.sopwright.change;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A difference between two processes, in words.
 *
 * @param kind {@code added}, {@code removed}, {@code moved} or {@code changed}
 * @param parts what it says otherwise, and where it stands now and stood
 */
public record Told(String section, String key, String kind, String title, List<Line> parts) {

    /** One part before and after; either may be empty. */
    public record Line(String part, String before, String after) {}

    private static final Set<String> NAMING = Set.of("role", "with", "due", "repeats", "after", "completes", "blocks", "needs",
            "from", "to", "period", "place");
    private static final Pattern WORD = Pattern.compile("[a-z][a-z0-9_]*");

    /** Whether it can be taken back alone. */
    public boolean canGo() {
        return !section.equals("process") && !section.equals("health");
    }

    /**
     * Differences in words.
     *
     * @param titles what the parts of the process are called, by key
     * @param filled puts values in the place of placeholders
     */
    public static List<Told> of(List<Difference> differences, Map<String, String> titles, UnaryOperator<String> filled) {
        return differences.stream().map(difference -> of(difference, titles, filled)).toList();
    }

    private static Told of(Difference difference, Map<String, String> titles, UnaryOperator<String> filled) {
        var title = filled.apply(difference.title());
        return switch (difference) {
            case Difference.Added(var section, var key, _) -> new Told(section, key, "added", title, List.of());
            case Difference.Removed(var section, var key, _) -> new Told(section, key, "removed", title, List.of());
            case Difference.Moved(var section, var key, _, var from, var to) ->
                new Told(section, key, "moved", title, List.of(line("place", from, to, titles)));
            case Difference.Changed(var section, var key, _, var changes) -> new Told(section, key, "changed", title,
                    changes.stream().map(change -> line(change.part(), change.before(), change.after(), titles)).toList());
        };
    }

    private static Line line(String part, String before, String after, Map<String, String> titles) {
        return new Line(part, named(part, before, titles), named(part, after, titles));
    }

    /** With titles in place of keys, where a part names other entries. */
    private static String named(String part, String words, Map<String, String> titles) {
        return NAMING.contains(part)
                ? WORD.matcher(words).replaceAll(
                        word -> Matcher.quoteReplacement(titles.getOrDefault(word.group(), word.group())))
                : words;
    }
}
