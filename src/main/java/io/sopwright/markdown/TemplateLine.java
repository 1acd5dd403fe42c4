package io.sopwright.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A line in the text of a template.
 *
 * @param text its line break included
 * @param kind what it stands in
 */
record TemplateLine(int start, String text, Kind kind) {

    enum Kind {
        TEXT, FENCE, IN_FENCE, IN_COMMENT
    }

    private static final Pattern FENCE = Pattern.compile(" {0,3}(`{3,}|~{3,})([^\\n]*)\\s*");
    private static final Pattern HEADING = Pattern.compile(" {0,3}#{1,6}(?:[ \\t].*)?");
    private static final Pattern UNDERLINE = Pattern.compile(" {0,3}(?:=+|-+)");
    private static final Pattern SECTION = Pattern.compile("(?<!\\\\)<<[ \\t]*([#^/])[^<>\\n]*>>");
    private static final Pattern SILENT = Pattern.compile("(?:<<[ \\t]*[#^/!][^>]*+>>\\s*+)++");

    static List<TemplateLine> of(String text) {
        var lines = new ArrayList<TemplateLine>();
        int commentEnd = 0;
        String fence = null;
        for (int start = 0; start < text.length(); start = lines.getLast().end()) {
            int lineBreak = text.indexOf('\n', start);
            var line = text.substring(start, lineBreak < 0 ? text.length() : lineBreak + 1);
            if (start < commentEnd) {
                lines.add(new TemplateLine(start, line, Kind.IN_COMMENT));
            } else {
                var kind = kind(fence, line);
                lines.add(new TemplateLine(start, line, kind));
                fence = kind == Kind.FENCE ? (fence == null ? mark(line) : null) : fence;
            }
            if (line.contains("<<!")) {
                commentEnd = Math.max(commentEnd, endOfComments(text, Math.max(start, commentEnd), start + line.length()));
            }
        }
        return lines;
    }

    private static Kind kind(@Nullable String fence, String line) {
        if (fence == null) {
            return FENCE.matcher(line).matches() ? Kind.FENCE : Kind.TEXT;
        }
        var stripped = line.strip();
        boolean closes = stripped.length() >= fence.length() && stripped.chars().allMatch(c -> c == fence.charAt(0));
        return closes ? Kind.FENCE : Kind.IN_FENCE;
    }

    private static String mark(String line) {
        var matcher = FENCE.matcher(line);
        return matcher.matches() ? matcher.group(1) : "```";
    }

    /** Where the last comment that begins in this stretch ends. */
    private static int endOfComments(String text, int from, int to) {
        int end = from;
        for (int at = text.indexOf("<<!", from); at >= 0 && at < to; at = text.indexOf("<<!", end)) {
            int close = text.indexOf(">>", at);
            end = close < 0 ? text.length() : close + 2;
        }
        return end;
    }

    int end() {
        return start + text.length();
    }

    boolean isBlank() {
        return text.isBlank();
    }

    /** Whether a paragraph cannot go on behind it. */
    boolean endsParagraph() {
        return kind != Kind.TEXT || isBlank() || isHeading() || isSilent();
    }

    boolean isHeading() {
        return kind == Kind.TEXT && HEADING.matcher(text.stripTrailing()).matches();
    }

    /** Whether it makes the line above it a heading. */
    boolean isUnderline() {
        return kind == Kind.TEXT && UNDERLINE.matcher(text.stripTrailing()).matches();
    }

    /** Whether there is nothing on it but section tags and comments. */
    boolean isSilent() {
        return SILENT.matcher(text.strip()).matches();
    }

    Optional<String> clauseNumber() {
        var matcher = ClauseNumber.IN_TEMPLATE.matcher(text.stripTrailing());
        return kind == Kind.TEXT && matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    /** {@code #}, {@code ^} or {@code /} for each section tag on it. */
    List<Character> sectionMarks() {
        return kind == Kind.IN_COMMENT ? List.of() : SECTION.matcher(text).results().map(tag -> tag.group(1).charAt(0)).toList();
    }
}
