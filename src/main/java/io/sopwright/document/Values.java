package io.sopwright.document;

import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The elements around the values of a text, by which a screen tells where a value comes from. */
final class Values {

    private static final String OPEN = "<span class=\"value\"";
    private static final String CLOSE = "</span>";
    private static final Pattern MARKED = Pattern.compile(OPEN + " data-source=\"([0-9]+)\">(.*?)" + CLOSE, Pattern.DOTALL);

    private Values() {}

    /**
     * A page without them. Nobody can ask a sheet of paper, and there each element would be painted after the rest of its line, so that
     * the text reads out of order for programs that take it as it was painted.
     */
    static String unmarked(String html) {
        var unmarked = new StringBuilder(html.length());
        int at = 0;
        for (int open = html.indexOf(OPEN); open >= 0; open = html.indexOf(OPEN, at)) {
            // a value holds no element but line breaks, so the next span that ends is its own
            int start = html.indexOf('>', open) + 1;
            int end = html.indexOf(CLOSE, start);
            unmarked.append(html, at, open).append(html, start, end);
            at = end + CLOSE.length();
        }
        return unmarked.append(html, at, html.length()).toString();
    }

    /**
     * A page whose values lead to their sources, by script to a part of the page and without to another page. A value within a link stays what it is.
     *
     * @param source the address of a value's source, by its number
     */
    static String linked(String html, IntFunction<String> source) {
        return MARKED.matcher(html).replaceAll(value -> Matcher.quoteReplacement(isWithinLink(html, value.start())
                ? value.group()
                : "<a class=\"value\" href=\"" + source.apply(Integer.parseInt(value.group(1))) + "\" hx-get=\""
                        + source.apply(Integer.parseInt(value.group(1))) + "\">" + value.group(2) + "</a>"));
    }

    private static boolean isWithinLink(String html, int at) {
        return html.lastIndexOf("<a ", at) > html.lastIndexOf("</a>", at);
    }
}
