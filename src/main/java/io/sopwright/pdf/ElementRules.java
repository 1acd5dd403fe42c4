package io.sopwright.pdf;

import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/** What each element and attribute of a sheet may be. */
final class ElementRules {

    static final String ASSET = "asset:";
    static final String DRAWING = "application/x-drawing";
    static final String DRAWING_ELEMENT = "object[type=" + DRAWING + "]";

    private static final Set<String> ALLOWED = Set.of("html", "head", "title", "meta", "style", "body",
            "section", "article", "header", "footer", "main", "nav", "aside", "div", "address", "hgroup",
            "h1", "h2", "h3", "h4", "h5", "h6", "p", "blockquote", "pre", "hr", "br", "wbr",
            "ul", "ol", "li", "dl", "dt", "dd", "table", "caption", "colgroup", "col", "thead", "tbody", "tfoot", "tr", "th",
            "td",
            "a", "span", "b", "strong", "i", "em", "u", "s", "del", "ins", "sub", "sup", "small", "mark", "abbr", "cite", "dfn",
            "var",
            "code", "kbd", "samp", "time", "bdi", "img", "object", "figure", "figcaption");

    /** The renderer makes a style of their values, unread. */
    private static final Set<String> STYLING = Set.of("align", "background", "bgcolor", "border", "cellpadding", "cellspacing",
            "height", "valign", "width");

    private static final int MAX_SPANNED = 100_000;
    private static final int MAX_NUMBER = 10_000;

    private final Sheet sheet;
    private final Consumer<String> refuse;
    private long spanned;

    ElementRules(Sheet sheet, Consumer<String> refuse) {
        this.sheet = sheet;
        this.refuse = refuse;
    }

    void check(Element element) {
        String name = element.normalName();
        if (!ALLOWED.contains(name)) {
            refuse.accept("The element <" + name + "> cannot be printed: remove it.");
            return;
        }
        element.attributes().forEach(this::checkAttribute);
        switch (name) {
            case "a" -> checkLink(element.attr("href"));
            case "img" -> checkImage(element);
            case "object" -> checkDrawing(element);
            case "td", "th" -> checkSpans(element);
            case "col", "colgroup" -> number(element, "span", 1, 100);
            case "ol" -> number(element, "start", -MAX_NUMBER, MAX_NUMBER);
            case "li" -> number(element, "value", -MAX_NUMBER, MAX_NUMBER);
            case "style" -> checkStyle(element.data());
            default -> {
            }
        }
    }

    private void checkAttribute(Attribute attribute) {
        String name = attribute.getKey().toLowerCase(Locale.ROOT);
        if (name.startsWith("on") || name.equals("download")) {
            refuse.accept("The attribute " + name + " cannot be printed: remove it.");
        } else if (STYLING.contains(name)) {
            refuse.accept("The attribute " + name + " cannot be printed: write it as a style.");
        } else if (name.equals("style")) {
            checkStyle(attribute.getValue());
        }
    }

    private void checkStyle(String css) {
        StyleRules.problem(css).ifPresent(refuse);
    }

    private void checkLink(String target) {
        String lower = target.toLowerCase(Locale.ROOT);
        if (!target.isEmpty() && !target.startsWith("#") && !lower.startsWith("https://") && !lower.startsWith("mailto:")) {
            refuse.accept(
                    "The link to “" + shortened(target) + "” cannot be printed: only https:, mailto: and links inside the page.");
        }
    }

    private void checkImage(Element image) {
        String source = image.attr("src");
        if (!source.startsWith(ASSET)) {
            refuse.accept("The image “" + shortened(source) + "” cannot be printed: only pictures of the sheet, as asset:name.");
        } else if (!sheet.pictures().containsKey(source.substring(ASSET.length()))) {
            refuse.accept(
                    "The page shows the picture “" + shortened(source) + "”, which the sheet does not hold: upload it again.");
        }
        if (image.attr("alt").isBlank()) {
            refuse.accept("The picture “" + shortened(source) + "” has no alt text: say what it shows.");
        }
    }

    private void checkDrawing(Element object) {
        String name = object.attr("data");
        if (!object.attr("type").equals(DRAWING) || !sheet.drawings().containsKey(name)) {
            refuse.accept("The object “" + shortened(name) + "” is not a drawing of the sheet.");
        } else if (object.attr("title").isBlank()) {
            refuse.accept("The drawing “" + name + "” has no title: say what it shows.");
        }
    }

    private void checkSpans(Element cell) {
        long columns = number(cell, "colspan", 1, 100);
        long rows = number(cell, "rowspan", 1, 1000);
        if (columns * rows > 1) {
            spanned += columns * rows;
        }
    }

    /** All merged cells of a page together: the layout keeps a slot for each cell that they cover. */
    void end() {
        if (spanned > MAX_SPANNED) {
            refuse.accept("The merged cells of the tables cover more than " + MAX_SPANNED + " cells: split the tables.");
        }
    }

    private int number(Element element, String name, int least, int most) {
        String value = element.attr(name);
        if (!element.hasAttr(name)) {
            return least;
        }
        if (!value.matches("-?[0-9]{1,6}") || Integer.parseInt(value) < least || Integer.parseInt(value) > most) {
            refuse.accept(
                    "The attribute " + name + " must be from " + least + " to " + most + ", not “" + shortened(value) + "”.");
            return least;
        }
        return Integer.parseInt(value);
    }

    private static String shortened(String text) {
        return text.length() <= 80 ? text : text.substring(0, 80) + "…";
    }
}
