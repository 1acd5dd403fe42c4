package io.sopwright.modelling;

import io.sopwright.change.Difference;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A difference from the template, in words.
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

    static List<Told> of(Model model) {
        var titles = new TreeMap<String, String>();
        Model.SECTIONS.forEach(section -> titles.putAll(model.titles(section)));
        return Differences.between(model.draft().template().process(), model.process()).stream()
                .map(difference -> of(difference, model, titles)).toList();
    }

    private static Told of(Difference difference, Model model, Map<String, String> titles) {
        return switch (difference) {
            case Difference.Added added -> told(added, "added", model, List.of());
            case Difference.Removed removed -> told(removed, "removed", model, List.of());
            case Difference.Moved moved -> told(moved, "moved", model, List.of(line("place", moved.from(), moved.to(), titles)));
            case Difference.Changed changed -> told(changed, "changed", model, changed.changes().stream()
                    .map(change -> line(change.part(), change.before(), change.after(), titles)).toList());
        };
    }

    private static Told told(Difference difference, String kind, Model model, List<Line> parts) {
        return new Told(difference.section(), difference.key(), kind, model.placeholders().filled(difference.title()), parts);
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
