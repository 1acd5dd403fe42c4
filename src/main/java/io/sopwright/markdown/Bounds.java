package io.sopwright.markdown;

import io.sopwright.source.InvalidText;
import io.sopwright.template.Merged;

/**
 * What a text may hold before it is parsed. The parser's time grows with the square of the lines and brackets that stand together without an
 * empty line between them, so these are few enough for that not to be felt.
 */
final class Bounds {

    private static final int LINES_TOGETHER = 2_000;
    private static final int BRACKETS_TOGETHER = 1_000;
    private static final int BRACKETS = 20_000;

    private final Merged merged;
    private int lines;
    private int brackets;
    private int allBrackets;
    private boolean blank = true;

    private Bounds(Merged merged) {
        this.merged = merged;
    }

    static void check(Merged merged) {
        var bounds = new Bounds(merged);
        var text = merged.text();
        for (int at = 0; at < text.length(); at++) {
            bounds.take(text.charAt(at), at);
        }
    }

    private void take(char c, int at) {
        switch (c) {
            case '\n' -> endOfLine(at);
            case '[', ']' -> bracket(at);
            case ' ', '\t', '\r' -> {
                // a line of these is empty
            }
            default -> blank = false;
        }
    }

    private void endOfLine(int at) {
        lines = blank ? 0 : lines + 1;
        brackets = blank ? 0 : brackets;
        blank = true;
        if (lines > LINES_TOGETHER) {
            throw tooMuch(at, "more than " + LINES_TOGETHER + " lines stand together: leave an empty line between them.");
        }
    }

    private void bracket(int at) {
        blank = false;
        brackets++;
        allBrackets++;
        if (brackets > BRACKETS_TOGETHER || allBrackets > BRACKETS) {
            throw tooMuch(at, "there are more [ and ] than this text needs: split it.");
        }
    }

    private InvalidText tooMuch(int at, String what) {
        return new InvalidText(merged.placeOf(at), "Here " + what);
    }
}
