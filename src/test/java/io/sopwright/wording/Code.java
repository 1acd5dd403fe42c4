package io.sopwright.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A piece of Java.
 *
 * @param file where it stands
 * @param text without comments
 */
record Code(String file, String text) {

    private static final Pattern LITERAL = Pattern.compile("(\\+\\s*)?\"((?:[^\"\\\\\\n]|\\\\.)*)\"(\\s*\\+)?");
    private static final Pattern SAYING = Pattern.compile("(?:\\bsay|\\bMessage\\.of|\\bwords(?:\\(\\))?\\.of)\\(");
    private static final Pattern CONSTANT = Pattern.compile("\\b([A-Z][A-Z_]+)\\b");
    private static final Pattern KEY = Pattern.compile("[a-z]+\\.[a-z0-9_.]*");

    /**
     * A text that stands in it.
     *
     * @param follows whether it is added to something
     * @param goesOn whether something is added to it
     */
    record Literal(String text, boolean follows, boolean goesOn) {

        boolean isKey() {
            return KEY.matcher(text).matches();
        }
    }

    /**
     * Something that it says to people.
     *
     * @param keys the texts in its first argument that are keys, or their beginnings
     * @param ending of the key, where it is put together
     * @param arguments how many come after the key
     */
    record Saying(String file, List<Literal> keys, String ending, int arguments) {}

    List<Literal> literals() {
        return literals(text).toList();
    }

    private static Stream<Literal> literals(String code) {
        return LITERAL.matcher(code).results()
                .map(found -> new Literal(found.group(2), found.group(1) != null, found.group(3) != null));
    }

    /** The names of constants, as words of keys. */
    Stream<String> constants() {
        return CONSTANT.matcher(text).results().map(found -> found.group(1).toLowerCase(Locale.ROOT));
    }

    List<Saying> sayings() {
        return SAYING.matcher(text).results().map(found -> arguments(found.end()))
                .map(arguments -> new Saying(file, literals(arguments.getFirst()).filter(Literal::isKey).toList(),
                        ending(arguments.getFirst()), arguments.size() - 1))
                .toList();
    }

    private static String ending(String key) {
        return literals(key).filter(literal -> literal.follows() && !literal.goesOn()).map(Literal::text)
                .filter(text -> text.matches("[_.][a-z_]+")).findFirst().orElse("");
    }

    /** The arguments of a call, which begin there. */
    private List<String> arguments(int from) {
        var all = new ArrayList<String>();
        int start = from;
        int depth = 0;
        for (int at = from; depth >= 0; at++) {
            char now = text.charAt(at);
            if (now == '"') {
                at = end(at);
            } else if (now == ',' && depth == 0) {
                all.add(text.substring(start, at));
                start = at + 1;
            }
            depth += "([{".indexOf(now) >= 0 ? 1 : ")]}".indexOf(now) >= 0 ? -1 : 0;
            if (depth < 0) {
                all.add(text.substring(start, at));
            }
        }
        return all;
    }

    private int end(int quote) {
        int at = quote + 1;
        while (text.charAt(at) != '"') {
            at += text.charAt(at) == '\\' ? 2 : 1;
        }
        return at;
    }
}
