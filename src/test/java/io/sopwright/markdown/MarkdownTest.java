package io.sopwright.markdown;

import static io.sopwright.markdown.Rendering.body;
import static io.sopwright.markdown.Rendering.findings;
import static io.sopwright.markdown.Rendering.html;
import static io.sopwright.markdown.Rendering.merged;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.sopwright.source.InvalidText;
import io.sopwright.source.Source;
import io.sopwright.template.Template;
import io.sopwright.template.Vocabulary;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownTest {

    @Test
    void the_example_of_the_package_page_holds() {
        var source = new Source("policy.md", "# Payment\n\n1.1 <<company_name>> pays *within* 30 days.\n");
        var merged = Template.parse(source, Vocabulary.of("company_name"), Map.of())
                .merge(Map.of("company_name", "North *& Co*"));
        var html = Markdown.render(merged);
        assertEquals(
                """
                        <h1 id="payment">Payment</h1>
                        <div class="clause" id="clause-1.1">
                        <p><span class="number">1.1</span> <span class="value" data-source="0">North *&amp; Co*</span> pays <em>within</em> 30 days.</p>
                        </div>
                        """,
                html.body());
        assertEquals("North *& Co* pays within 30 days.", html.clauses().getFirst().text());
    }

    @Test
    void paragraphs_emphasis_code_quotes_and_breaks() {
        assertEquals("""
                <p>a <strong>b</strong> <em>c</em> <code>d &lt;e&gt;</code><br/>
                f
                g</p>
                <blockquote>
                <p>h</p>
                </blockquote>
                <hr/>
                <pre><code>x  y
                </code></pre>""", body("a **b** *c* `d <e>`  \nf\ng\n\n> h\n\n---\n\n```\nx  y\n```\n"));
    }

    @Test
    void lists_tight_and_loose_and_their_start() {
        assertEquals("<ul>\n<li>a\n</li>\n<li>b\n</li>\n</ul>", body("- a\n- b\n"));
        assertEquals("<ol start=\"3\">\n<li><p>a</p>\n</li>\n<li><p>b</p>\n</li>\n</ol>", body("3. a\n\n4. b\n"));
    }

    @Test
    void a_task_is_a_box_and_never_a_form_field() {
        assertEquals("<ul>\n<li><span class=\"box\">☐</span> call\n</li>\n<li><span class=\"box\">☑</span> mail\n</li>\n</ul>",
                body("- [ ] call\n- [x] mail\n"));
    }

    @Test
    void a_table_has_head_cells_with_a_scope_and_classes_for_alignment() {
        assertEquals("""
                <table>
                <thead>
                <tr><th scope="col">A</th> <th scope="col" class="right">B</th> </tr>
                </thead>
                <tbody>
                <tr><td>1</td> <td class="right">2 | 3</td> </tr>
                </tbody>
                </table>""", body("| A | B |\n|---|--:|\n| 1 | 2 \\| 3 |\n"));
    }

    @Test
    void a_row_with_more_cells_than_the_head_is_refused_and_never_cut() {
        assertEquals(List.of("policy.md:3:1: This row has 3 cells and the table has 2 columns: "
                + "add columns to its head, or write \\| for a bar that is text."),
                findings("| A | B |\n|---|---|\n| 1 | 2 | 3 |\n"));
    }

    @Test
    void a_line_right_behind_a_table_is_refused_and_never_made_a_row() {
        assertEquals(List.of("policy.md:4:1: This line would become a row of the table above: leave an empty line before it."),
                findings("| A | B |\n|---|---|\n| 1 | 2 |\nAs shown above.\n"));
    }

    @Test
    void a_table_may_stand_in_a_list_or_a_quote() {
        assertTrue(body("- | A | B |\n  |---|---|\n  | 1 | 2 |\n\n> | A | B |\n> |---|---|\n> | 1 | 2 |\n> 3 | 4\n")
                .contains("<td>3</td> <td>4</td>"));
    }

    @Test
    void headings_have_ids_made_of_their_words() {
        var html = html("# Zahlung & Lieferung\n\n## Οροι 1\n\n## Οροι 1\n\n## 2nd\n\n## ☐\n");
        assertEquals(List.of("zahlung-lieferung", "οροι-1", "οροι-1-2", "section-2nd", "section"),
                html.outline().stream().map(Html.Heading::id).toList());
        assertEquals(new Html.Heading(2, "Οροι 1", "οροι-1"), html.outline().get(1));
    }

    @Test
    void the_same_id_is_never_given_twice() {
        assertEquals(List.of("a-2", "a", "a-3"), html("# a 2\n\n# a\n\n# a\n").outline().stream().map(Html.Heading::id).toList());
    }

    @Test
    void no_heading_level_is_left_out() {
        assertEquals(List.of("policy.md:3:1: This heading is 1 too deep: begin it with ##, so that no level is left out."),
                findings("# a\n\n### b\n"));
        assertEquals(List.of("policy.md:1:1: This heading is 1 too deep: begin it with ##, so that no level is left out."),
                findings("### b\n"));
    }

    @Test
    void a_heading_has_words() {
        assertEquals(List.of("policy.md:1:1: This heading has no words: write some, or remove it."), findings("#\n"));
    }

    @Test
    void links_lead_to_https_mail_headings_clauses_and_documents() {
        assertEquals("<p><a href=\"https://north.example/a?b=1&amp;c=%C3%A9\" title=\"T &quot;q&quot;\">n</a></p>",
                body("[n](https://north.example/a?b=1&c=é 'T \"q\"')"));
        assertEquals("<p><a href=\"mailto:ann@north.example\">m</a></p>", body("[m](mailto:ann@north.example)"));
        assertEquals("<p><a href=\"https://north.example\">https://north.example</a></p>", body("<https://north.example>"));
        assertEquals("<p>see <span class=\"reference\">the <em>leave</em> policy</span></p>",
                body("see [the *leave* policy](doc:HR-01)"));
        assertTrue(body("# A\n\n[a](#a) and [c](#clause-1.1)\n\n1.1 c")
                .contains("<a href=\"#a\">a</a> and <a href=\"#clause-1.1\">c</a>"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"javascript:alert(1)", "JaVaScRiPt:alert(1)", "http://north.example", "file:///etc/passwd",
            "data:text/html,x", "//north.example",
            "/x", "x.html", "https:/x", "https://", "https://ann:pw@north.example", "https://north.example@evil.example",
            "mailto:a@b.c?bcc=d@e.f",
            "mailto:", "doc:", "doc:a b", "ftp://x", "vbscript:x", "asset:logo", "&#106;avascript:alert(1)", ""})
    void no_link_leads_anywhere_else(String destination) {
        assertTrue(findings("a\n[b](<" + destination + ">)").getFirst().startsWith("policy.md:2:1: "));
    }

    @Test
    void a_link_to_a_heading_that_is_not_there_is_refused() {
        assertEquals(List.of("policy.md:3:5: There is no heading or clause paymnt in this text: did you mean payment?"),
                findings("# Payment\n\nsee [p](#paymnt)"));
    }

    @Test
    void pictures_are_the_companys_own_and_described() {
        assertEquals("<p><img src=\"asset:logo\" alt=\"our &amp; logo\"/></p>", body("![our & *logo*](asset:logo)"));
        assertEquals(List.of("policy.md:1:1: A picture comes from the company's own ones: write ![what it shows](asset:name)."),
                findings("![x](https://evil.example/x.png)"));
        assertEquals(1, findings("![x](asset:../x)").size());
        assertEquals(
                List.of("policy.md:1:1: Say what the picture shows, for those who cannot see it: ![what it shows](asset:logo)."),
                findings("![](asset:logo)"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<script>alert(1)</script>", "<b onclick=x>", "</div>", "<div>\nx\n</div>", "<?x?>", "<!DOCTYPE x>",
            "<![CDATA[x]]>",
            "<iframe src=x></iframe>", "<style>p{}</style>", "<!-- c -->"})
    void html_is_refused(String tag) {
        assertTrue(findings(tag).getFirst().matches("(?s)policy.md:1:\\d+: HTML .*not used here: write .*"),
                findings(tag)::toString);
        assertTrue(findings("a " + tag).getFirst().startsWith("policy.md:1:3: HTML "));
    }

    @Test
    void html_that_is_meant_as_text_is_told_how_to_be_written() {
        assertEquals(List.of("policy.md:1:5: HTML is not used here: write Markdown, or \\<Company> to print it as it is."),
                findings("Our <Company> is"));
        assertEquals("<p>Our &lt;Company&gt; takes &lt;45 days &amp;amp; 3 &gt; 2</p>",
                body("Our \\<Company> takes <45 days &amp;amp; 3 > 2"));
    }

    @Test
    void a_fenced_block_can_become_a_drawing() {
        var merged = merged("# a\n\n```mermaid\nA --> <<x>>\n```\n\n```\ncode\n```\n", Map.of("x", "B]"));
        var html = Markdown.render(merged, block -> block.info().equals("mermaid")
                ? Optional.of("<svg>" + block.place() + " " + block.plain().strip().length() + "</svg>")
                : Optional.empty());
        assertTrue(html.body().contains("<svg>policy.md:3:1 8</svg>"), html.body());
        assertTrue(html.body().contains("<pre><code>code\n</code></pre>"));
    }

    @Test
    void a_fenced_block_that_is_wrong_is_told_with_the_rest() {
        var merged = merged("```mermaid\n?\n```\n\n<b>\n", Map.of());
        var refused = assertThrows(InvalidText.class, () -> Markdown.render(merged, block -> {
            throw new InvalidText(block.place(), "Not a drawing.");
        }));
        assertEquals(2, refused.findings().size());
    }

    @Test
    void an_empty_text_is_an_empty_page() {
        assertEquals("", body(""));
    }

    @Test
    void findings_stand_at_the_place_in_the_template_however_often_it_is_repeated() {
        assertEquals(List.of("policy.md:2:7: HTML is not used here: write Markdown, or \\<b> to print it as it is."),
                findings("<<#items>>\n- <<item>> x <b>\n<</items>>".replace("- <<item>> x", "- a b"),
                        Map.of("items", List.of("1", "2"))));
    }
}
