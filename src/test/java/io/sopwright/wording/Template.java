package io.sopwright.wording;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A page's template (jte), taken apart: what goes to the browser as it stands, and the Java in it. */
final class Template {

    private static final Pattern LINE = Pattern.compile("@(import|param)\\b[^\\n]*\\n");
    private static final Pattern COMMENT = Pattern.compile("<%--.*?--%>", Pattern.DOTALL);
    private static final Pattern CALL = Pattern.compile("@(if|elseif|for|template\\.[\\w.]+)\\(");
    private static final Pattern BARE = Pattern.compile("@(else|endif|endfor|raw|endraw)\\b");
    private static final Pattern VALUE = Pattern.compile("(\\$unsafe|\\$|!)\\{");

    private final String text;
    private final List<String> markup = new ArrayList<>();
    private final StringBuilder code = new StringBuilder();
    private int at;

    private Template(String text) {
        this.text = text;
        markup("");
    }

    static Template read(Path file) {
        return new Template(Sources.read(file));
    }

    /** The pieces that go to the browser, values left out. */
    List<String> markup() {
        return List.copyOf(markup);
    }

    /** All Java in it, a piece a line. */
    String code() {
        return code.toString();
    }

    private void markup(String end) {
        var piece = new StringBuilder();
        while (at < text.length() && (end.isEmpty() || !text.startsWith(end, at))) {
            if (skip(LINE) || skip(COMMENT) || skip(BARE)) {
                continue;
            }
            if (skip(CALL)) {
                code('(', ')');
            } else if (skip(VALUE)) {
                code('{', '}');
            } else {
                piece.append(text.charAt(at++));
            }
        }
        at += end.length();
        markup.add(piece.toString());
    }

    /** Java up to the bracket that closes it; blocks of markup within it are taken apart, too. */
    private void code(char open, char close) {
        for (int depth = 1; depth > 0; at++) {
            char now = text.charAt(at);
            if (text.startsWith("@`", at)) {
                at += 2;
                markup("`");
                at--;
            } else if (now == '"') {
                string();
            } else {
                depth += now == open ? 1 : now == close ? -1 : 0;
                code.append(now);
            }
        }
        code.append('\n');
    }

    /** Leaves the place at the closing quote. */
    private void string() {
        int start = at++;
        while (text.charAt(at) != '"') {
            at += text.charAt(at) == '\\' ? 2 : 1;
        }
        code.append(text, start, at + 1);
    }

    private boolean skip(Pattern pattern) {
        var found = pattern.matcher(text).region(at, text.length());
        if (!found.lookingAt()) {
            return false;
        }
        at = found.end();
        return true;
    }
}
