/**
 * Merged Markdown in, safe HTML out.
 *
 * <pre>{@code
 * var source = new Source("policy.md", "# Payment\n\n1.1 <<company_name>> pays *within* 30 days.\n");
 * var merged = Template.parse(source, Vocabulary.of("company_name"), Map.of()).merge(Map.of("company_name", "North *& Co*"));
 * var html = Markdown.render(merged);
 * html.body();
 * // <h1 id="payment">Payment</h1>
 * // <div class="clause" id="clause-1.1">
 * // <p><span class="number">1.1</span> <span class="value" data-source="0">North *&amp; Co*</span> pays <em>within</em> 30 days.</p>
 * // </div>
 * html.clauses().getFirst().text(); // North *& Co* pays within 30 days.
 * }</pre>
 *
 * <p>The Markdown is CommonMark 0.31 with tables and task lists, without HTML. The output is well-formed XML (each element
 * closed, all text escaped), with nothing in it that runs, is fetched or hides: links lead to https, mailto, a heading or clause of the
 * same text, or name another document; pictures come from the company's own ones.
 *
 * <h2>Clauses</h2>
 * A paragraph that begins with two or more numbers joined by dots ({@code 1.2 } or {@code 1.2. }) is a clause; what follows up to
 * the next clause or heading belongs to it. {@code 3\.5 days} at the start of a paragraph is not one. {@link io.sopwright.markdown.Clauses}
 * finds the same clauses in the text of a template.
 *
 * <h2>Nothing is lost</h2>
 * Where Markdown would silently drop or swallow something (a cell too many in a row, a clause or a sentence without an empty line before
 * it, a value in a place that is not printed), there is a finding instead.
 */
@NullMarked
package io.sopwright.markdown;

import org.jspecify.annotations.NullMarked;
