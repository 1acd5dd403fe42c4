package io.sopwright.pdf;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.sopwright.canvas.Drawing;
import io.sopwright.font.Fonts;
import io.sopwright.picture.Picture;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Sheets of North Ltd. */
final class Samples {

    static final Instant DAY = Instant.parse("2026-03-02T09:30:00Z");
    static final Facts FACTS = new Facts("Client onboarding", "How North takes on a client", "North Ltd", "en-GB", DAY, DAY);

    /** One set of fonts and one printer for all tests: parsing takes longer than most of them. */
    static final Fonts FONTS = Fonts.shipped();
    static final PdfPrinter PRINTER = new PdfPrinter(FONTS);

    private static final String STYLE = """
            @page { size: A4; margin: 22mm 20mm 20mm 20mm;
              @top-left { content: "North Ltd" } @bottom-right { content: "Page " counter(page) " of " counter(pages) } }
            body { font-size: 10pt; line-height: 1.4 }
            table { width: 100%; border-collapse: collapse; -fs-table-paginate: paginate }
            th, td { border: 0.5pt solid #999; padding: 3pt; text-align: left }
            """;

    @SuppressWarnings("InlineFormatString") // a page reads better by itself
    private static final String SECTION = """
            <h2 id="s%1$d">%1$d Handing over from sales to delivery</h2>
            <p>%1$d.1 The account manager completes the hand-over within 3 business days of the signed contract, and no later than
            the first call. <strong>The delivery lead</strong> confirms receipt; see <a href="#s1">section 1</a> and
            <a href="https://north.example/policy">the policy</a>.</p>
            <p>%1$d.2 Where a client asks for <em>special terms</em>, the owner of this procedure decides within two days, records the
            reason “in writing”, and informs everyone who is affected – including suppliers – before work goes on.</p>
            <ul><li>Contract signed and filed</li><li>Kick-off booked <ol><li>agenda sent</li><li>minutes taken</li></ol></li>
            <li>Access granted ✓</li></ul>
            <table><thead><tr><th>Step</th><th>Who</th><th>Due</th></tr></thead><tbody>%2$s</tbody></table>""";

    private Samples() {}

    static Sheet sheet(String body) {
        return sheet("", body);
    }

    static Sheet sheet(String style, String body) {
        return new Sheet(FACTS, html(style, body));
    }

    static Sheet sheet(String body, Map<String, Picture> pictures, Map<String, Drawing> drawings) {
        return new Sheet(FACTS, html("", body), pictures, drawings);
    }

    static String html(String style, String body) {
        return "<html><head><style>" + STYLE + style + "</style></head><body>" + body + "</body></html>";
    }

    /** All that the printer says when it refuses a sheet. */
    static String refusal(Sheet sheet) {
        return String.join("\n", assertThrows(CannotPrint.class, () -> PRINTER.print(sheet)).reasons());
    }

    static void assertRefused(String part, Sheet sheet) {
        String refusal = refusal(sheet);
        assertTrue(refusal.contains(part), refusal);
    }

    /** A document as companies write it: headings, clauses, lists and tables. */
    static Sheet document(int sections) {
        String rows = IntStream.rangeClosed(1, 8).mapToObj(row -> "<tr><td>Collect the client’s documents, part " + row
                + "</td><td>Account manager</td><td>≤ " + row + " business days → done</td></tr>").collect(Collectors.joining());
        return sheet("<h1>Client onboarding</h1>"
                + IntStream.rangeClosed(1, sections).mapToObj(section -> SECTION.formatted(section, rows))
                        .collect(Collectors.joining()));
    }
}
