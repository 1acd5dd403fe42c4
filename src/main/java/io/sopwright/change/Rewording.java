package io.sopwright.change;

import io.sopwright.change.TextChange.Kind;
import io.sopwright.markdown.Portion;
import io.sopwright.markdown.Portions;
import io.sopwright.source.Source;
import io.sopwright.yaml.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Lays the portions of an edited text beside those of the template so that the fewest differ (an edit distance, Wagner and Fischer 1974), and
 * writes what differs as changes.
 */
final class Rewording {

    private static final int MISSING = 4;
    private static final int REPLACED = 4;
    /** Cheaper than one that goes and one that comes, dearer than two that keep their names. */
    private static final int RENAMED = 7;
    private static final int NEVER = 1_000_000;
    /** A text of more portions than any policy has is not laid beside another one. */
    private static final int MOST = 2_000;

    private final Source edited;
    private final List<Portion> before;
    private final List<Portion> after;
    private final List<String> wordsBefore;
    private final List<String> wordsAfter;
    private final int[][] costs;

    Rewording(Source template, Source edited) {
        this.edited = edited;
        this.before = Portions.of(template).all();
        this.after = Portions.of(edited).all();
        this.wordsBefore = before.stream().map(portion -> words(template, portion)).toList();
        this.wordsAfter = after.stream().map(portion -> words(edited, portion)).toList();
        this.costs = before.size() > MOST || after.size() > MOST ? new int[0][0] : costs();
    }

    /** What it costs to make the rest of the edited text from a place on out of the rest of the template from a place on. */
    private int[][] costs() {
        var least = new int[before.size() + 1][after.size() + 1];
        for (int i = before.size(); i >= 0; i--) {
            for (int j = after.size(); j >= 0; j--) {
                least[i][j] = i == before.size()
                        ? (after.size() - j) * MISSING
                        : j == after.size() ? (before.size() - i) * MISSING : least(i, j, least);
            }
        }
        return least;
    }

    private int least(int i, int j, int[][] least) {
        return Math.min(cost(i, j) + least[i + 1][j + 1],
                MISSING + Math.min(least[i + 1][j], least[i][j + 1]));
    }

    private int cost(int i, int j) {
        if (before.get(i).kind() != after.get(j).kind()) {
            return NEVER;
        }
        if (wordsBefore.get(i).equals(wordsAfter.get(j))) {
            return 0;
        }
        return before.get(i).name().equals(after.get(j).name()) ? REPLACED : RENAMED;
    }

    /** All of the edited text in place of all of the template's: for what cannot be told portion by portion. */
    List<TextChange> whole() {
        var all = new Portion(Portion.Kind.START, before.getFirst().name(), 0, edited.text().length());
        var isEmpty = edited.text().isBlank();
        return Stream.concat(Stream.of(change(isEmpty ? Kind.REMOVE : Kind.REPLACE, before.getFirst(), all)),
                before.stream().skip(1).map(portion -> change(Kind.REMOVE, portion, all))).toList();
    }

    List<TextChange> changes() {
        return costs.length == 0 ? whole() : fewest();
    }

    private List<TextChange> fewest() {
        var changes = new ArrayList<TextChange>();
        var last = before.getFirst();
        int i = 0;
        int j = 0;
        while (i < before.size() || j < after.size()) {
            if (i < before.size() && j < after.size() && isPair(i, j)) {
                last = before.get(i);
                changed(i++, j++).ifPresent(changes::add);
            } else if (i < before.size() && costs[i][j] == MISSING + costs[i + 1][j]) {
                changes.add(change(Kind.REMOVE, before.get(i++), after.get(Math.min(j, after.size() - 1))));
            } else {
                changes.add(change(Kind.ADD_AFTER, last, after.get(j++)));
            }
        }
        return changes;
    }

    private boolean isPair(int i, int j) {
        return costs[i][j] == cost(i, j) + costs[i + 1][j + 1];
    }

    private Optional<TextChange> changed(int i, int j) {
        if (cost(i, j) == 0) {
            return Optional.empty();
        }
        return Optional.of(change(wordsAfter.get(j).isEmpty() ? Kind.REMOVE : Kind.REPLACE, before.get(i), after.get(j)));
    }

    private TextChange change(Kind kind, Portion portion, Portion words) {
        var located = new TextChange.Located(portion.name(), edited.at(words.start()));
        return new TextChange(kind, located, kind == Kind.REMOVE ? Optional.empty() : Optional.of(scalar(words)));
    }

    private Node.Scalar scalar(Portion portion) {
        var words = words(edited, portion);
        int start = edited.text().indexOf(words, portion.start());
        var source = edited.part(start, start + words.length());
        return new Node.Scalar(words, source.start(), source.pieces());
    }

    /** Without the blank lines around it. */
    private static String words(Source text, Portion portion) {
        return text.text().substring(portion.start(), portion.end()).replace("\r\n", "\n").stripTrailing()
                .replaceFirst("^(?:[ \\t]*+\\n)++", "");
    }
}
