package io.sopwright.change;

import io.sopwright.change.TextChange.Kind;
import io.sopwright.markdown.Portion;
import io.sopwright.markdown.Portions;
import io.sopwright.source.Source;
import io.sopwright.yaml.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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

    private final Source template;
    private final Source edited;
    private final List<Portion> before;
    private final List<Portion> after;
    private final int[][] costs;

    Rewording(Source template, Source edited) {
        this.template = template;
        this.edited = edited;
        this.before = Portions.of(template).all();
        this.after = Portions.of(edited).all();
        this.costs = costs();
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
        return Math.min(cost(before.get(i), after.get(j)) + least[i + 1][j + 1],
                MISSING + Math.min(least[i + 1][j], least[i][j + 1]));
    }

    private int cost(Portion old, Portion now) {
        if (old.kind() != now.kind()) {
            return NEVER;
        }
        if (words(template, old).equals(words(edited, now))) {
            return 0;
        }
        return old.name().equals(now.name()) ? REPLACED : RENAMED;
    }

    List<TextChange> changes() {
        var changes = new ArrayList<TextChange>();
        var last = before.getFirst();
        int i = 0;
        int j = 0;
        while (i < before.size() || j < after.size()) {
            if (i < before.size() && j < after.size() && isPair(i, j)) {
                last = before.get(i++);
                changed(last, after.get(j++)).ifPresent(changes::add);
            } else if (i < before.size() && costs[i][j] == MISSING + costs[i + 1][j]) {
                changes.add(change(Kind.REMOVE, before.get(i++), after.get(Math.min(j, after.size() - 1))));
            } else {
                changes.add(change(Kind.ADD_AFTER, last, after.get(j++)));
            }
        }
        return changes;
    }

    private boolean isPair(int i, int j) {
        return costs[i][j] == cost(before.get(i), after.get(j)) + costs[i + 1][j + 1];
    }

    private Optional<TextChange> changed(Portion old, Portion now) {
        if (cost(old, now) == 0) {
            return Optional.empty();
        }
        return Optional.of(change(words(edited, now).isEmpty() ? Kind.REMOVE : Kind.REPLACE, old, now));
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
                .replaceFirst("^(?:[ \\t]*\\n)+", "");
    }
}
