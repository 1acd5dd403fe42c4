package io.sopwright.markdown;

import io.sopwright.template.Shield;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.renderer.text.LineBreakRendering;
import org.commonmark.renderer.text.TextContentRenderer;

/** Merged Markdown as people read it: without its marks, each paragraph, entry of a list and row of a table on a line of its own. */
public final class PlainWords {

    private static final TextContentRenderer RENDERER = TextContentRenderer.builder()
            .extensions(java.util.List.of(TablesExtension.create())).lineBreakRendering(LineBreakRendering.COMPACT).build();

    /** Puts a space where only the source goes on in a new line. */
    private static final class Joining extends AbstractVisitor {

        @Override
        public void visit(SoftLineBreak end) {
            end.insertAfter(new Text(" "));
            end.unlink();
        }
    }

    private PlainWords() {}

    /**
     * The words of some whole lines.
     *
     * @param merged with the values still shielded, as {@link io.sopwright.template.Merged#text} has them: they are never read as Markdown
     */
    public static String of(String merged) {
        var page = Markdown.parse(merged);
        page.accept(new Joining());
        return Shield.plain(RENDERER.render(page)).strip();
    }
}
