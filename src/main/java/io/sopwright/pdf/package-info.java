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
 * ({@code <object type="application/x-drawing" data="flow" title="…" style="width:160mm;height:60mm"></object>}). Headings become the
 * outline. The paper is A4 unless {@code @page} says otherwise.
 *
 * <p>The PDF must read as the page reads, in its order. So the style sheet hides and adds no text: no {@code display: none}, no
 * {@code text-transform}, no {@code content} but in the margin boxes of {@code @page}. An element that is lifted into a margin box
 * ({@code position: running(name)}) or fixed on each page says so with the attribute {@code data-running}; one that is taken out of the flow,
 * a float or one placed absolutely, with {@code data-aside}. Table heads may repeat on each page ({@code -fs-table-paginate: paginate}),
 * table feet may not.
 *
 * <p>A page has at most 500 printed pages, 200,000 elements and texts, 100 levels, 5,000,000 characters; a text 200,000. Lengths and other
 * numbers of styles go up to 10,000; styles name no pictures, set no columns and hold no backslash outside of quotes. A print takes a
 * minute at most. Fonts: {@link io.sopwright.font.Fonts}; bold and italic exist for weights 400 and 700.
 */
@NullMarked
package io.sopwright.pdf;

import org.jspecify.annotations.NullMarked;
