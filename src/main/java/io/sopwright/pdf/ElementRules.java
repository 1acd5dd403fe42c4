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

    private final Sheet sheet;
    private final Consumer<String> refuse;

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
            case "style" -> checkStyle(element.data());
            default -> {
            }
        }
    }

    private void checkAttribute(Attribute attribute) {
        String name = attribute.getKey().toLowerCase(Locale.ROOT);
        if (name.startsWith("on") || name.equals("download")) {
            refuse.accept("The attribute " + name + " cannot be printed: remove it.");
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
        checkSpan(cell, "colspan", 100);
        checkSpan(cell, "rowspan", 1000);
    }

    private void checkSpan(Element cell, String name, int most) {
        String span = cell.attr(name);
        if (cell.hasAttr(name)
                && !(span.matches("[0-9]{1,4}") && Integer.parseInt(span) >= 1 && Integer.parseInt(span) <= most)) {
            refuse.accept("The " + name + " of a table cell must be from 1 to " + most + ", not “" + shortened(span) + "”.");
        }
    }

    private static String shortened(String text) {
        return text.length() <= 80 ? text : text.substring(0, 80) + "…";
    }
}
