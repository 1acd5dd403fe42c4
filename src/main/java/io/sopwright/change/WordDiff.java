package io.sopwright.change;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import io.sopwright.change.Redline.Mark;
import io.sopwright.change.Redline.Stretch;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Lays two texts beside each other word by word (E. Myers, An O(ND) difference algorithm, 1986); line by line where they are long. */
final class WordDiff {

    private static final Pattern WORDS = Pattern.compile("\\s+|[\\p{L}\\p{M}\\p{N}_]+|.", Pattern.DOTALL);
    private static final Pattern LINES = Pattern.compile(".*\\n|.+");

    /** The cost grows with the square of what differs. */
    private static final int MOST = 3_000;

    private final List<Stretch> stretches = new ArrayList<>();
    private final StringBuilder gone = new StringBuilder();
    private final StringBuilder now = new StringBuilder();

    private WordDiff() {}

    static List<Stretch> between(String before, String after) {
        var diff = new WordDiff();
        boolean isOneSided = before.isEmpty() || after.isEmpty();
        if (isOneSided || !(diff.compare(WORDS, before, after) || diff.compare(LINES, before, after))) {
            diff.gone.append(before);
            diff.now.append(after);
        }
        diff.change();
        return diff.stretches;
    }

    private boolean compare(Pattern pieces, String before, String after) {
        var old = pieces(pieces, before);
        var edited = pieces(pieces, after);
        if (old.size() + edited.size() > MOST) {
            return false;
        }
        int at = 0;
        for (var delta : DiffUtils.diff(old, edited, new MyersDiffWithLinearSpace<>()).getDeltas()) {
            keep(old.subList(at, delta.getSource().getPosition()));
            delta.getSource().getLines().forEach(gone::append);
            delta.getTarget().getLines().forEach(now::append);
            at = delta.getSource().getPosition() + delta.getSource().size();
        }
        keep(old.subList(at, old.size()));
        return true;
    }

    private static List<String> pieces(Pattern pieces, String text) {
        return pieces.matcher(text).results().map(MatchResult::group).limit(MOST + 1L).toList();
    }

    private void keep(List<String> pieces) {
        if (!pieces.isEmpty()) {
            change();
            add(Mark.KEPT, String.join("", pieces));
        }
    }

    /** What went stands before what came in its place. */
    private void change() {
        add(Mark.GONE, gone.toString());
        add(Mark.NEW, now.toString());
        gone.setLength(0);
        now.setLength(0);
    }

    private void add(Mark mark, String text) {
        if (!text.isEmpty()) {
            stretches.add(new Stretch(mark, text));
        }
    }
}
