package io.sopwright.pdf;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Limits for style sheets: what fills the memory or never ends is refused before the layout starts. */
final class StyleRules {

    private static final int MAX_CSS = 500_000;
    private static final int MAX_RULES = 2_000;
    private static final int MAX_LENGTH = 10_000;
    private static final Pattern NUMBER = Pattern.compile("(?<![#\\w.])(\\d+)(?:\\.\\d*)?(?:[eE]\\+?(\\d+))?");

    /** What stands in quotes is text, such as a telephone number at the foot of the page; a quote within a comment opens nothing. */
    private static final Pattern WORDS = Pattern.compile("/\\*(?s:.*?)\\*/"
            + "|\"[^\"\\\\\n\r\f]*+(?:\\\\.[^\"\\\\\n\r\f]*+)*+\"|'[^'\\\\\n\r\f]*+(?:\\\\.[^'\\\\\n\r\f]*+)*+'");

    /** Not even pictures of the sheet: as a background, a small one would be painted a million times on each page. */
    private static final Pattern ADDRESS = Pattern.compile("(?i)@import|url\\(\\s*[\"']?([^\"')]{0,80})");

    /** A box in columns is laid out twice by the renderer; boxes in columns in each other, twice as often at each level. */
    private static final Pattern COLUMNS = Pattern.compile("(?i)(?<![\\w.#-])columns?\\b");

    private StyleRules() {}

    /** What is wrong with a style sheet or a style attribute, if anything. */
    static Optional<String> problem(String css) {
        if (css.length() > MAX_CSS || css.chars().filter(c -> c == '{').count() > MAX_RULES) {
            return Optional
                    .of("The style sheet has more than " + MAX_RULES + " rules or " + MAX_CSS + " characters: shorten it.");
        }
        Matcher address = ADDRESS.matcher(css);
        if (address.find()) {
            return Optional.of("The style sheet asks for “" + address.group()
                    + "”: show pictures of the sheet in the page, as <img>.");
        }
        return hiddenOrHuge(WORDS.matcher(css).replaceAll("''"));
    }

    private static Optional<String> hiddenOrHuge(String css) {
        if (css.indexOf('\\') >= 0) {
            return Optional.of("The style sheet holds a backslash outside of quotes: write the character that it stands for.");
        }
        if (COLUMNS.matcher(css).find()) {
            return Optional.of("The style sheet sets columns, which cannot be printed: remove them.");
        }
        return hugeNumber(css);
    }

    private static Optional<String> hugeNumber(String css) {
        Matcher number = NUMBER.matcher(css);
        while (number.find()) {
            if (isHuge(number.group(1), number.group(2))) {
                return Optional
                        .of("The style sheet holds the number " + number.group() + ": use numbers up to " + MAX_LENGTH + ".");
            }
        }
        return Optional.empty();
    }

    private static boolean isHuge(String digits, String exponent) {
        return exponent != null || digits.length() > 9 || Integer.parseInt(digits) > MAX_LENGTH;
    }
}
