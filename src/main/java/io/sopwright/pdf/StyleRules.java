package io.sopwright.pdf;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Limits for style sheets: a length that fills the memory is refused before the layout starts. */
final class StyleRules {

    private static final int MAX_CSS = 500_000;
    private static final int MAX_RULES = 2_000;
    private static final int MAX_LENGTH = 10_000;
    private static final Pattern NUMBER = Pattern.compile("(?<![#\\w.])(\\d+)(?:\\.\\d*)?(?:[eE]\\+?(\\d+))?");

    /** What stands in quotes is text, such as a telephone number at the foot of the page. */
    private static final Pattern STRING = Pattern
            .compile("\"[^\"\\\\]*+(?:\\\\.[^\"\\\\]*+)*+\"|'[^'\\\\]*+(?:\\\\.[^'\\\\]*+)*+'");
    private static final Pattern ADDRESS = Pattern.compile("(?i)@import|url\\(\\s*[\"']?(?!asset:)([^\"')]{0,80})");

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
                    + "”: only pictures of the sheet can be printed, as url(asset:name).");
        }
        return hugeNumber(css);
    }

    private static Optional<String> hugeNumber(String css) {
        Matcher number = NUMBER.matcher(STRING.matcher(css).replaceAll("''"));
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
