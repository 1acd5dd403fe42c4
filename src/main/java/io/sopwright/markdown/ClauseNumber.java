package io.sopwright.markdown;

import java.util.Optional;
import java.util.regex.Pattern;

/** What the number of a clause looks like at the start of a line. */
final class ClauseNumber {

    private static final String NUMBER = "(\\d{1,4}(?:\\.\\d{1,4}){1,5})\\.?[ \\t]+";
    private static final Pattern AT_START = Pattern.compile(" {0,3}" + NUMBER);

    /** In a template, section tags may stand before it. */
    static final Pattern IN_TEMPLATE = Pattern.compile(" {0,3}(?:<<[ \\t]*[#^][^<>\\n]*+>>[ \\t]*+)*+" + NUMBER + "\\S.*");

    private ClauseNumber() {}

    /** The number that stands at this offset, with words behind it on the same line, or empty. */
    static Optional<String> at(String text, int offset) {
        var matcher = AT_START.matcher(text).region(offset, text.length());
        boolean hasWords = matcher.lookingAt() && matcher.end() < text.length()
                && !Character.isWhitespace(text.charAt(matcher.end()));
        return hasWords ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    /** The text without the number that it begins with. */
    static String strip(String text) {
        return AT_START.matcher(text).replaceFirst("");
    }
}
