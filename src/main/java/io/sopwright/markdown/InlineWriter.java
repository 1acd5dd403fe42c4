package io.sopwright.markdown;

import io.sopwright.source.Nearest;
import io.sopwright.source.Place;
import io.sopwright.template.Shield;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.ext.task.list.items.TaskListItemMarker;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/** Writes what stands inside a paragraph, a heading or a cell. */
final class InlineWriter {

    private static final Pattern ASSET = Pattern.compile("asset:[A-Za-z0-9_-]+(?:[./][A-Za-z0-9_-]++)*+");

    private final Page page;
    private final Map<Place, String> anchors = new LinkedHashMap<>();

    InlineWriter(Page page) {
        this.page = page;
    }

    void children(Node parent) {
        for (var node = parent.getFirstChild(); node != null; node = node.getNext()) {
            write(node);
        }
    }

    private void write(Node node) {
        switch (node) {
            case Text text -> page.text(text.getLiteral());
            case Code code -> page.open("code").text(code.getLiteral()).close("code");
            case Emphasis _ -> element("em", node);
            case StrongEmphasis _ -> element("strong", node);
            case HardLineBreak _ -> page.empty("br").line();
            case SoftLineBreak _ -> page.line();
            case org.commonmark.node.Link link -> link(link);
            case Image image -> image(image);
            case HtmlInline html -> page.wrong(page.place(html), html(html.getLiteral()));
            default -> throw new IllegalStateException("Not an inline of ours: " + node);
        }
    }

    void box(TaskListItemMarker marker) {
        page.open("span", "class", "box").text(marker.isChecked() ? "☑" : "☐").close("span").text(" ");
    }

    private void element(String name, Node node) {
        page.open(name);
        children(node);
        page.close(name);
    }

    static String html(String literal) {
        var tag = Shield.plain(literal).strip().replaceAll("\\s+", " ");
        return tag.startsWith("<!--")
                ? "HTML comments are not used here: write <<! ... >>."
                : "HTML is not used here: write Markdown, or \\" + (tag.length() <= 40 ? tag : tag.substring(0, 40) + "...")
                        + " to print it as it is.";
    }

    private void link(org.commonmark.node.Link link) {
        switch (Link.to(page.attribute(link.getDestination()))) {
            case Link.Address address -> anchor(link, address.url());
            case Link.Anchor anchor -> {
                anchors.put(page.place(link), anchor.id());
                anchor(link, "#" + anchor.id());
            }
            case Link.Document _ -> {
                page.open("span", "class", "reference");
                children(link);
                page.close("span");
            }
            case Link.Refused refused -> page.wrong(page.place(link), refused.sentence());
        }
    }

    private void anchor(org.commonmark.node.Link link, String href) {
        if (link.getTitle() == null) {
            page.open("a", "href", href);
        } else {
            page.open("a", "href", href, "title", page.attribute(link.getTitle()));
        }
        children(link);
        page.close("a");
    }

    private void image(Image image) {
        var address = page.attribute(image.getDestination());
        var description = description(image);
        if (!ASSET.matcher(address).matches()) {
            page.wrong(page.place(image), "A picture comes from the company's own ones: write ![what it shows](asset:name).");
        } else if (description.isBlank()) {
            page.wrong(page.place(image),
                    "Say what the picture shows, for those who cannot see it: ![what it shows](" + address + ").");
        } else {
            page.empty("img", "src", address, "alt", description);
        }
    }

    private String description(Node node) {
        var words = new StringBuilder();
        for (var child = node.getFirstChild(); child != null; child = child.getNext()) {
            words.append(switch (child) {
                case Text text -> page.attribute(text.getLiteral());
                case Code code -> page.attribute(code.getLiteral());
                case SoftLineBreak _,HardLineBreak _ -> " ";
                default -> description(child);
            });
        }
        return words.toString();
    }

    /** Links within the text must lead somewhere. */
    void checkAnchors(Set<String> ids) {
        anchors.forEach((place, id) -> {
            if (!ids.contains(id)) {
                var suggestion = Nearest.suggestion(id, ids);
                page.wrong(place,
                        "There is no heading or clause " + id + " in this text" + (suggestion.isEmpty() ? "." : suggestion));
            }
        });
    }
}
