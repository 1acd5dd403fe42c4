package io.sopwright.pdf;

import java.time.Instant;

/** Sheets of North Ltd. */
final class Samples {

    static final Instant DAY = Instant.parse("2026-03-02T09:30:00Z");
    static final Facts FACTS = new Facts("Client onboarding", "How North takes on a client", "North Ltd", "en-GB", DAY, DAY);

    /** One printer for all tests: its fonts are parsed once. */
    static final PdfPrinter PRINTER = new PdfPrinter(Fonts.shipped());

    private static final String STYLE = """
            @page { size: A4; margin: 22mm 20mm 20mm 20mm;
              @top-left { content: "North Ltd" } @bottom-right { content: "Page " counter(page) " of " counter(pages) } }
            body { font-family: Lato; font-size: 10pt; line-height: 1.4 }
            table { width: 100%; border-collapse: collapse; -fs-table-paginate: paginate }
            th, td { border: 0.5pt solid #999; padding: 3pt; text-align: left }
            """;

    private Samples() {}

    static Sheet sheet(String body) {
        return new Sheet(FACTS, html(body));
    }

    static String html(String body) {
        return html("", body);
    }

    static String html(String style, String body) {
        return "<html><head><style>" + STYLE + style + "</style></head><body>" + body + "</body></html>";
    }

    /** A document as companies write it: headings, clauses, lists, tables. */
    static Sheet document(int sections) {
        var body = new StringBuilder("<h1>Client onboarding</h1>");
        for (int section = 1; section <= sections; section++) {
            body.append(
                    """
                            <h2 id="s%1$d">%1$d Handing over from sales to delivery</h2>
                            <p>%1$d.1 The account manager completes the hand-over within 3 business days of the signed contract, and no later than
                            the first call. <strong>The delivery lead</strong> confirms receipt; see <a href="#s1">section 1</a> and
                            <a href="https://north.example/policy">the policy</a>.</p>
                            <p>%1$d.2 Where a client asks for <em>special terms</em>, the owner of this procedure decides within two days, records the
                            reason “in writing”, and informs everyone who is affected – including suppliers – before work goes on.</p>
                            <ul><li>Contract signed and filed</li><li>Kick-off booked <ol><li>agenda sent</li><li>minutes taken</li></ol></li>
                            <li>Access granted ✓</li></ul>
                            <table><thead><tr><th>Step</th><th>Who</th><th>Due</th></tr></thead><tbody>"""
                            .formatted(section));
            for (int row = 1; row <= 8; row++) {
                body.append("<tr><td>Collect the client’s documents, part ").append(row)
                        .append("</td><td>Account manager</td><td>≤ ").append(row).append(" business days → done</td></tr>");
            }
            body.append("</tbody></table>");
        }
        return sheet(body.toString());
    }
}
