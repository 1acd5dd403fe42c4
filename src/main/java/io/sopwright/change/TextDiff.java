package io.sopwright.change;

import io.sopwright.markdown.PlainWords;
import io.sopwright.markdown.Portion;
import io.sopwright.markdown.Portions;
import io.sopwright.source.Source;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** What two versions of a text say differently, clause by clause. */
public final class TextDiff {

    private TextDiff() {}

    /**
     * The portions that differ, in reading order: one for each of {@link TextChanges#between}, in the same order. White space at the ends of lines and
     * the number of blank lines between portions do not count.
     *
     * @param before the older text; with placeholders or filled in, like the newer one
     * @param after the newer text
     */
    public static List<Redline> between(Source before, String after) {
        return between(before, after, String::strip);
    }

    /**
     * The same of two merged texts as people read them, without the marks of Markdown: what differs in its marks alone is left out.
     *
     * @param before the older text, its values still shielded, as {@code Merged#text} has them
     * @param after the newer text, likewise
     */
    public static List<Redline> read(String before, String after) {
        return between(new Source("before", before), after, PlainWords::of).stream()
                .filter(redline -> redline.stretches().stream().anyMatch(stretch -> stretch.mark() != Redline.Mark.KEPT))
                .toList();
    }

    private static List<Redline> between(Source before, String after, UnaryOperator<String> words) {
        var old = Portions.of(before).all().stream()
                .collect(Collectors.toMap(Portion::name,
                        portion -> words.apply(before.text().substring(portion.start(), portion.end()))));
        return TextChanges.between(before, after).stream().map(change -> redline(change, old, words)).toList();
    }

    private static Redline redline(TextChange change, Map<String, String> old, UnaryOperator<String> words) {
        var name = change.portion().name();
        var was = old.getOrDefault(name, "");
        var is = change.text().map(text -> words.apply(text.text())).orElse("");
        return switch (change.kind()) {
            case REPLACE -> new Redline(Redline.Kind.CHANGED, name, WordDiff.between(was, is));
            case REMOVE -> new Redline(Redline.Kind.REMOVED, name, WordDiff.between(was, ""));
            case ADD_AFTER -> new Redline(Redline.Kind.ADDED, nameOf(change), WordDiff.between("", is));
        };
    }

    private static String nameOf(TextChange added) {
        return Portions.of(added.source()).all().stream().filter(portion -> portion.start() < portion.end()).findFirst()
                .map(Portion::name).orElse(added.portion().name());
    }
}
