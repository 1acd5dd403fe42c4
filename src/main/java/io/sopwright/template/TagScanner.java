package io.sopwright.template;

import io.sopwright.source.Findings;
import io.sopwright.source.Places;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Finds the tags of a text and refuses whatever looks like one and is not of the language. */
final class TagScanner {

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]*(\\.[a-z0-9_]+)*");
    private static final Pattern BLOCK = Pattern.compile("[a-z][a-z0-9_]*(-[a-z0-9_]+)*");

    private final Places places;
    private final String text;
    private final Findings findings;
    private final List<Tag> tags = new ArrayList<>();

    TagScanner(Places places, Findings findings) {
        this.places = places;
        this.text = places.text();
        this.findings = findings;
    }

    static boolean isName(String name) {
        return name.length() <= Limits.NAME && NAME.matcher(name).matches();
    }

    static boolean isBlockName(String name) {
        return name.length() <= Limits.NAME && BLOCK.matcher(name).matches();
    }

    /** The good ones, in order; the others are findings. */
    List<Tag> scan() {
        int at = text.indexOf("<<");
        while (at >= 0) {
            at = text.indexOf("<<", read(at));
        }
        return tags;
    }

    /** Reads the tag at {@code at} and tells where to go on. */
    private int read(int at) {
        if (isEscaped(at)) {
            tags.add(new Tag(Tag.Kind.ESCAPE, "", at - 1, at + 2));
            return at + 2;
        }
        if (text.startsWith("<<!", at)) {
            return comment(at);
        }
        if (text.startsWith("<<<", at)) {
            refuse(at, "<<< is not a tag. Write <<name>> for a value, or \\<< to print two less-than signs.");
            return endOfRun(at);
        }
        int close = close(at);
        if (close < 0) {
            refuse(at, "This << is not closed by >> on its line. Close it, or write \\<< to print two less-than signs.");
            return at + 2;
        }
        tag(at, text.substring(at + 2, close), close + 2);
        return close + 2;
    }

    private boolean isEscaped(int at) {
        int backslashes = 0;
        while (backslashes < at && text.charAt(at - 1 - backslashes) == '\\') {
            backslashes++;
        }
        return backslashes % 2 == 1;
    }

    private int comment(int at) {
        int close = text.indexOf(">>", at + 3);
        if (close < 0) {
            refuse(at, "This comment is not closed: end it with >>.");
            return text.length();
        }
        tags.add(new Tag(Tag.Kind.COMMENT, "", at, close + 2));
        return close + 2;
    }

    private int endOfRun(int at) {
        int end = at;
        while (end < text.length() && text.charAt(end) == '<') {
            end++;
        }
        return end;
    }

    private int close(int at) {
        int last = Math.min(text.length() - 1, at + 2 * Limits.NAME);
        for (int end = at + 2; end < last; end++) {
            if (text.startsWith(">>", end)) {
                return end;
            }
            if (text.charAt(end) == '\n' || text.startsWith("<<", end)) {
                return -1;
            }
        }
        return -1;
    }

    private void tag(int at, String content, int end) {
        var inner = content.strip();
        if (inner.isEmpty()) {
            refuse(at, "There is no name between << and >>.");
            return;
        }
        switch (inner.charAt(0)) {
            case '#' -> named(Tag.Kind.OPEN, at, inner.substring(1), end);
            case '^' -> named(Tag.Kind.OPEN_INVERTED, at, inner.substring(1), end);
            case '/' -> named(Tag.Kind.CLOSE, at, inner.substring(1), end);
            case '>' -> block(at, inner.substring(1).strip(), end);
            default -> named(Tag.Kind.VALUE, at, inner, end);
        }
    }

    private void named(Tag.Kind kind, int at, String written, int end) {
        var name = written.strip();
        if (isName(name)) {
            tags.add(new Tag(kind, name, at, end));
        } else {
            refuse(at, foreign(name));
        }
    }

    private void block(int at, String name, int end) {
        if (isBlockName(name)) {
            tags.add(new Tag(Tag.Kind.BLOCK, name, at, end));
        } else {
            refuse(at, "\"" + brief(name)
                    + "\" is not the name of a block: write small letters, digits and -, like <<>late-payment>>.");
        }
    }

    private static String foreign(String name) {
        return switch (name.isEmpty() ? ' ' : name.charAt(0)) {
            case '{', '&' -> "Values are always printed as they are, so there is no tag for it: write <<name>>.";
            case '=' -> "The marks << and >> cannot be changed.";
            case '$', '?' -> "Parts of a block cannot be replaced: write <<#name>>...<</name>> around what depends on an answer.";
            case '%' -> "There are no settings in a text: remove this tag.";
            case '*' -> "A name cannot be looked up in another value: write the name itself.";
            case '.' -> name.equals(".") ? "<<.>> is not a name: inside a list of texts, write <<item>>." : notAName(name);
            default -> notAName(name);
        };
    }

    private static String notAName(String name) {
        var proper = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9.]+", "_");
        return "\"" + brief(name) + "\" is not a name: " + (isName(proper)
                ? "write <<" + proper + ">>, or \\<< to print two less-than signs."
                : "write small letters, digits and _, like <<company_name>>, or \\<< to print two less-than signs.");
    }

    private static String brief(String name) {
        return name.length() <= 40 ? name : name.substring(0, 40) + "...";
    }

    private void refuse(int at, String sentence) {
        findings.add(places.at(at), sentence);
    }
}
