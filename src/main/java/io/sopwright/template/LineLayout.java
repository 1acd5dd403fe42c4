package io.sopwright.template;

import java.util.ArrayList;
import java.util.List;

/** Makes tags that print nothing take their line with them when nothing but such tags and blanks is on it. */
final class LineLayout {

    private final String text;
    private final List<Tag> tags;

    LineLayout(String text, List<Tag> tags) {
        this.text = text;
        this.tags = tags;
    }

    /** The same tags, with what each of them cuts from the text. */
    List<Tag> tags() {
        var laid = new ArrayList<Tag>();
        for (int first = 0; first < tags.size();) {
            int last = endOfRun(first);
            laid.addAll(run(tags.subList(first, last + 1)));
            first = last + 1;
        }
        return laid;
    }

    /** The index of the last tag that only blanks and silent tags separate from the tag at {@code first}. */
    private int endOfRun(int first) {
        int last = first;
        while (tags.get(last).kind().isSilent() && last + 1 < tags.size() && tags.get(last + 1).kind().isSilent()
                && skipBlanks(tags.get(last).end()) == tags.get(last + 1).start()) {
            last++;
        }
        return last;
    }

    private List<Tag> run(List<Tag> run) {
        int from = lineStart(run.getFirst().start());
        int to = lineEnd(run.getLast().end());
        if (!run.getFirst().kind().isSilent() || from < 0 || to < 0) {
            return run;
        }
        var cut = new ArrayList<Tag>();
        for (int i = 0; i < run.size(); i++) {
            cut.add(run.get(i).cut(i == 0 ? from : run.get(i).start(), i == run.size() - 1 ? to : run.get(i + 1).start()));
        }
        return cut;
    }

    /** The start of the line when only blanks lie between it and {@code at}, else -1. */
    private int lineStart(int at) {
        int start = at;
        while (start > 0 && isBlank(text.charAt(start - 1))) {
            start--;
        }
        return start == 0 || text.charAt(start - 1) == '\n' ? start : -1;
    }

    /** The start of the next line when only blanks lie between {@code at} and the end of this one, else -1. */
    private int lineEnd(int at) {
        int end = skipBlanks(at);
        if (end == text.length()) {
            return end;
        }
        if (text.charAt(end) == '\r') {
            end++;
        }
        return end < text.length() && text.charAt(end) == '\n' ? end + 1 : -1;
    }

    private int skipBlanks(int at) {
        int end = at;
        while (end < text.length() && isBlank(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t';
    }
}
