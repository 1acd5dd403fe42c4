package io.sopwright.markdown;

import io.sopwright.source.InvalidText;
import io.sopwright.template.Shield;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.task.list.items.TaskListItemMarker;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;

/** Writes blocks: paragraphs, lists, tables, headings. */
final class BlockWriter {

    private final Page page;
    private final InlineWriter inlines;
    private final FencedBlocks fencedBlocks;
    private final Slugs slugs = new Slugs();
    private final List<Html.Heading> outline = new ArrayList<>();

    BlockWriter(Page page, InlineWriter inlines, FencedBlocks fencedBlocks) {
        this.page = page;
        this.inlines = inlines;
        this.fencedBlocks = fencedBlocks;
    }

    List<Html.Heading> outline() {
        return outline;
    }

    Set<String> headingIds() {
        var ids = new HashSet<String>();
        outline.forEach(heading -> ids.add(heading.id()));
        return ids;
    }

    void write(Node block) {
        switch (block) {
            case Heading heading -> heading(heading);
            case Paragraph paragraph -> paragraph(paragraph);
            case BlockQuote _ -> container("blockquote", block);
            case BulletList list -> list("ul", list);
            case OrderedList list -> list("ol", list, start(list));
            case FencedCodeBlock code -> fenced(code);
            case IndentedCodeBlock code -> code(code.getLiteral());
            case ThematicBreak _ -> page.empty("hr").line();
            case TableBlock table -> new TableWriter(page, inlines).write(table);
            case HtmlBlock html -> page.wrong(page.place(html), InlineWriter.html(html.getLiteral()));
            case LinkReferenceDefinition _ -> {
                // says where a link leads, and prints nothing itself
            }
            default -> throw new IllegalStateException("Not a block of ours: " + block);
        }
    }

    private void container(String element, Node block) {
        page.open(element).line();
        for (var child = block.getFirstChild(); child != null; child = child.getNext()) {
            write(child);
        }
        page.close(element).line();
    }

    private void paragraph(Paragraph paragraph) {
        refuseSwallowedClauses(paragraph);
        if (isTight(paragraph)) {
            inlines.children(paragraph);
            page.line();
        } else {
            page.open("p");
            inlines.children(paragraph);
            page.close("p").line();
        }
    }

    /** The first paragraph of a clause, its number in front. */
    void write(Paragraph first, String number) {
        refuseSwallowedClauses(first);
        page.open("p").made("<span class=\"number\">" + number + "</span> ", "");
        inlines.children(first);
        page.close("p").line();
    }

    private static boolean isTight(Paragraph paragraph) {
        return paragraph.getParent() instanceof ListItem item && item.getParent() instanceof ListBlock list && list.isTight();
    }

    /** A clause that follows a line of text without an empty line would become part of it. */
    private void refuseSwallowedClauses(Paragraph paragraph) {
        paragraph.getSourceSpans().stream().skip(1).filter(span -> span.getColumnIndex() == 0).forEach(span -> ClauseNumber
                .at(page.source(), span.getInputIndex())
                .ifPresent(number -> page.wrong(page.place(span.getInputIndex()), "Clause " + number
                        + " would become part of the text before it: leave an empty line, or move the number off the start of the line.")));
    }

    private static String[] start(OrderedList list) {
        var start = list.getMarkerStartNumber();
        return start == null || start == 1 ? new String[0] : new String[]{"start", start.toString()};
    }

    private void list(String element, ListBlock list, String... attributes) {
        page.open(element, attributes).line();
        for (var item = list.getFirstChild(); item != null; item = item.getNext()) {
            page.open("li");
            for (var child = item.getFirstChild(); child != null; child = child.getNext()) {
                if (child instanceof TaskListItemMarker marker) {
                    inlines.box(marker);
                } else {
                    write(child);
                }
            }
            page.close("li").line();
        }
        page.close(element).line();
    }

    private void fenced(FencedCodeBlock code) {
        var info = code.getInfo() == null ? "" : code.getInfo().strip().split("\\s+", 2)[0];
        var block = new FencedBlocks.FencedBlock(Shield.plain(info).equals(info) ? info : "", code.getLiteral(),
                page.place(code));
        try {
            fencedBlocks.html(block).ifPresentOrElse(made -> page.made(made, block.shielded()), () -> code(block.shielded()));
        } catch (InvalidText refused) {
            refused.findings().forEach(page::wrong);
        }
    }

    private void code(String literal) {
        page.open("pre").open("code").text(literal).close("code").close("pre").line();
    }

    private void heading(Heading heading) {
        int level = heading.getLevel();
        int deepest = outline.isEmpty() ? 2 : outline.getLast().level() + 1;
        if (level > deepest) {
            page.wrong(page.place(heading),
                    "This heading is " + (level - deepest) + " too deep: begin it with " + "#".repeat(deepest)
                            + ", so that no level is left out.");
        }
        int start = page.plainLength();
        var id = slugs.of(text(heading));
        var element = "h" + level;
        page.open(element, "id", id);
        inlines.children(heading);
        var text = page.plainFrom(start).replace('\n', ' ');
        if (text.isEmpty()) {
            page.wrong(page.place(heading), "This heading has no words: write some, or remove it.");
        }
        page.close(element).line();
        outline.add(new Html.Heading(level, text, id));
    }

    private static String text(Node node) {
        var words = new StringBuilder();
        for (var child = node.getFirstChild(); child != null; child = child.getNext()) {
            words.append(switch (child) {
                case Text text -> Shield.plain(text.getLiteral());
                case Code code -> Shield.plain(code.getLiteral());
                default -> text(child) + " ";
            });
        }
        return words.toString();
    }
}
