package io.sopwright.markdown;

import io.sopwright.source.Place;
import io.sopwright.template.Merged;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/** Writes a whole text: puts what belongs to a numbered clause into it. */
final class DocumentWriter {

    /** A clause that more blocks may still belong to. */
    private record Open(String number, Place place, int plainStart) {}

    private final Page page;
    private final InlineWriter inlines;
    private final BlockWriter blocks;
    private final List<Html.Clause> clauses = new ArrayList<>();
    private final Map<String, Place> numbers = new HashMap<>();
    private @Nullable Open open;

    DocumentWriter(Merged merged, FencedBlocks fencedBlocks) {
        this.page = new Page(merged);
        this.inlines = new InlineWriter(page);
        this.blocks = new BlockWriter(page, inlines, fencedBlocks);
    }

    Html write(Node document) {
        for (var block = document.getFirstChild(); block != null; block = block.getNext()) {
            var clause = number(block);
            if (clause.isPresent() && block instanceof Paragraph first) {
                begin(clause.get(), first);
            } else {
                if (block instanceof Heading) {
                    end();
                }
                blocks.write(block);
            }
        }
        end();
        check();
        return new Html(page.html(), blocks.outline(), clauses);
    }

    /** The number that a paragraph begins with, which is taken off its text. */
    private Optional<Open> number(Node block) {
        if (!(block instanceof Paragraph) || block.getSourceSpans().isEmpty() || !(block.getFirstChild() instanceof Text text)) {
            return Optional.empty();
        }
        int start = block.getSourceSpans().getFirst().getInputIndex();
        var number = ClauseNumber.at(page.source(), start);
        number.ifPresent(_ -> text.setLiteral(ClauseNumber.strip(text.getLiteral())));
        return number.map(found -> new Open(found, page.place(start), 0));
    }

    private void begin(Open clause, Paragraph first) {
        end();
        var before = numbers.putIfAbsent(clause.number(), clause.place());
        if (before != null) {
            page.wrong(clause.place(),
                    "There is a clause " + clause.number() + " already, at " + before + ": give this one another number.");
        }
        page.open("div", "class", "clause", "id", "clause-" + clause.number()).line();
        open = new Open(clause.number(), clause.place(), page.plainLength());
        blocks.write(first, clause.number());
    }

    private void end() {
        if (open != null) {
            clauses.add(new Html.Clause(open.number(), page.plainFrom(open.plainStart()), open.place()));
            page.close("div").line();
            open = null;
        }
    }

    private void check() {
        var ids = blocks.headingIds();
        numbers.keySet().forEach(number -> ids.add("clause-" + number));
        inlines.checkAnchors(ids);
        page.refuseIfWrong();
    }
}
