/**
 * HTML and fonts in, tagged PDF/A out; knows nothing of documents.
 *
 * <pre>{@code
 * var printer = new PdfPrinter(Fonts.shipped());
 * var facts = new Facts("Client onboarding", "How we take on a client", "North Ltd", "en-GB", day, day);
 * var sheet = new Sheet(facts, """
 *         <html><head><style>@page { @bottom-right { content: counter(page) " of " counter(pages) } }</style></head>
 *         <body><h1>Client onboarding</h1><p>Łódź, within ≥ 3 business days → done ✓</p></body></html>""");
 * byte[] pdf = printer.print(sheet).bytes();
 * }</pre>
 *
 * <p>A page may hold the elements of plain text, lists, tables, figures, links to {@code https:}, {@code mailto:} and {@code #id}, pictures
 * of its sheet ({@code <img src="asset:logo" alt="…">}) and drawings of its sheet
 * ({@code <object type="application/x-drawing" data="flow" title="…" style="width:160mm;height:60mm"></object>}). Headings become the outline.
 *
 * <p>The PDF must read as the page reads. So the style sheet hides and adds no text: no {@code display: none}, no {@code text-transform},
 * no {@code content} but in the margin boxes of {@code @page}. An element that is lifted into a margin box
 * ({@code position: running(name)}) says so with the attribute {@code data-running}.
 *
 * <p>Fonts: {@link io.sopwright.pdf.Fonts}. Bold and italic exist for weights 400 and 700.
 */
@NullMarked
package io.sopwright.pdf;

import org.jspecify.annotations.NullMarked;
