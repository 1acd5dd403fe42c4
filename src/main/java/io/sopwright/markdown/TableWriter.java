package io.sopwright.markdown;

import java.util.Locale;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.Node;

/** Writes a table, and refuses rows of which Markdown would drop a cell or which are no rows at all. */
final class TableWriter {

    private final Page page;
    private final InlineWriter inlines;

    TableWriter(Page page, InlineWriter inlines) {
        this.page = page;
        this.inlines = inlines;
    }

    void write(TableBlock table) {
        page.open("table").line();
        var head = table.getFirstChild();
        section("thead", head);
        if (head.getNext() != null) {
            section("tbody", head.getNext());
        }
        page.close("table").line();
    }

    private void section(String element, Node section) {
        page.open(element).line();
        for (var row = section.getFirstChild(); row != null; row = row.getNext()) {
            row((TableRow) row);
        }
        page.close(element).line();
    }

    private void row(TableRow row) {
        int columns = 0;
        page.open("tr");
        for (var cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
            cell((TableCell) cell);
            columns++;
        }
        page.close("tr").line();
        check(row, columns);
    }

    private void cell(TableCell cell) {
        var element = cell.isHeader() ? "th" : "td";
        var scope = cell.isHeader() ? new String[]{"scope", "col"} : new String[0];
        page.open(element,
                cell.getAlignment() == null ? scope : with(scope, "class", cell.getAlignment().name().toLowerCase(Locale.ROOT)));
        inlines.children(cell);
        page.close(element).text(" ");
    }

    private static String[] with(String[] attributes, String name, String value) {
        return attributes.length == 0 ? new String[]{name, value} : new String[]{attributes[0], attributes[1], name, value};
    }

    private void check(TableRow row, int columns) {
        if (row.getSourceSpans().isEmpty()) {
            return;
        }
        var span = row.getSourceSpans().getFirst();
        var line = page.source().substring(span.getInputIndex(), span.getInputIndex() + span.getLength()).strip();
        int written = cells(line);
        if (written > columns) {
            page.wrong(page.place(row), "This row has " + written + " cells and the table has " + columns
                    + " columns: add columns to its head, or write \\| for a bar that is text.");
        } else if (columns > 1 && written == 1 && !line.startsWith("|")) {
            page.wrong(page.place(row), "This line would become a row of the table above: leave an empty line before it.");
        }
    }

    /** How many cells a row is written with; a bar behind a backslash is text. */
    private static int cells(String line) {
        int bars = 0;
        boolean lastIsBar = false;
        for (int at = line.startsWith("|") ? 1 : 0; at < line.length(); at++) {
            lastIsBar = line.charAt(at) == '|' && line.charAt(Math.max(at - 1, 0)) != '\\';
            bars += lastIsBar ? 1 : 0;
        }
        return lastIsBar ? bars : bars + 1;
    }
}
