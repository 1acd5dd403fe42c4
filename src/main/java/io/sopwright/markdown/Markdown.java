package io.sopwright.markdown;

import io.sopwright.source.InvalidText;
import io.sopwright.template.Merged;
import java.util.List;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.ext.task.list.items.TaskListItemsExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** Turns merged Markdown into HTML. */
public final class Markdown {

    private static final int CELLS = 20_000;

    /** Blocks in blocks, and emphasis in emphasis; deeper marks are text. */
    private static final int DEPTH = 32;

    private static final Parser PARSER = Parser.builder()
            .extensions(List.of(TablesExtension.builder().maxCells(CELLS).build(), TaskListItemsExtension.create()))
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .maxOpenBlockParsers(DEPTH).maxInlineNesting(DEPTH)
            .build();

    private Markdown() {}

    /** {@link #render(Merged, FencedBlocks)} with every fenced block printed as code. */
    public static Html render(Merged merged) {
        return render(merged, FencedBlocks.AS_CODE);
    }

    /**
     * The text as HTML.
     *
     * @throws InvalidText with all that cannot be printed, at the places where it was written in the template
     */
    public static Html render(Merged merged, FencedBlocks fencedBlocks) {
        if (merged.text().isEmpty()) {
            return new Html("", List.of(), List.of());
        }
        try {
            Bounds.check(merged);
            return new DocumentWriter(merged, fencedBlocks).write(parse(merged.text()));
        } catch (InvalidText | OutOfMemoryError e) {
            throw e;
        } catch (Throwable e) {
            var refusal = new InvalidText(merged.placeOf(0),
                    "This text cannot be read as Markdown: simplify it, tables above all.");
            refusal.initCause(e);
            throw refusal;
        }
    }

    /** The tree of a text. */
    static Node parse(String text) {
        return PARSER.parse(text);
    }
}
