package io.sopwright.pdf;

import java.text.Normalizer;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;

/** Turns a checked page into the one that the renderer expects: facts in the head, an outline, alternative texts of links. */
final class Preparation {

    private static final String SOFT_HYPHEN = "\u00AD";
    private static final Pattern LONG_WORD = Pattern.compile("\\S{30}");
    private static final String HEADINGS = "h1, h2, h3, h4, h5, h6";

    private Preparation() {}

    static void prepare(Document page, Facts facts) {
        page.expectFirst("html").attr("lang", facts.language());
        prepareHead(page.head(), facts);
        prepareLinks(page);
        page.select(ElementRules.DRAWING_ELEMENT).forEach(drawing -> drawing.attr("alt", drawing.attr("title")));
        prepareOutline(page);
        NodeTraversor.traverse((node, depth) -> {
            if (node instanceof TextNode text) {
                prepareText(text);
            }
        }, page.body());
    }

    private static void prepareHead(Element head, Facts facts) {
        head.select("title, meta").remove();
        head.prependElement("title").text(facts.title());
        head.appendElement("meta").attr("name", "subject").attr("content", facts.description());
        head.appendElement("meta").attr("name", "author").attr("content", facts.author());
    }

    /** A link's alternative text is its title; PDF/UA forbids an empty one. */
    private static void prepareLinks(Document page) {
        for (Element link : page.select("a[href]:not([title])")) {
            String words = link.text().isBlank() ? link.select("img").attr("alt") : link.text();
            link.attr("title", words.isBlank() ? link.attr("href") : words);
        }
    }

    private static void prepareOutline(Document page) {
        Element outline = new Element("bookmarks");
        Deque<Integer> levels = new ArrayDeque<>();
        Element parent = outline;
        int count = 0;
        for (Element heading : page.body().select(HEADINGS)) {
            int level = heading.normalName().charAt(1) - '0';
            count++;
            while (!levels.isEmpty() && levels.peek() >= level) {
                levels.pop();
                parent = parent.parent() == null ? outline : parent.parent();
            }
            levels.push(level);
            parent = parent.appendElement("bookmark").attr("name", heading.text()).attr("href", "#" + idOf(heading, count));
        }
        if (count > 0) {
            page.head().appendChild(outline);
        }
    }

    private static String idOf(Element heading, int count) {
        if (heading.id().isEmpty()) {
            heading.id("heading-" + count);
        }
        return heading.id();
    }

    /** Composed letters have glyphs of their own; a soft hyphen would print as a character that the text does not have. */
    private static void prepareText(TextNode node) {
        String text = node.getWholeText();
        String prepared = Normalizer.normalize(text, Normalizer.Form.NFC).replace(SOFT_HYPHEN, "");
        if (!prepared.equals(text)) {
            node.text(prepared);
        }
        Element parent = node.parent();
        if (parent != null && LONG_WORD.matcher(prepared).find()) {
            breakWords(parent);
        }
    }

    /** A word that is longer than its line, such as an address, would run out of the page. Not for all text: it doubles the work of tables. */
    private static void breakWords(Element parent) {
        parent.attr("style", "word-wrap: break-word; " + parent.attr("style"));
    }
}
