package io.sopwright.markdown;

import static io.sopwright.markdown.Rendering.body;
import static io.sopwright.markdown.Rendering.findings;
import static io.sopwright.markdown.Rendering.html;
import static io.sopwright.markdown.Rendering.value;
import static io.sopwright.markdown.Rendering.xml;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A value is data wherever it stands. */
class ValueTest {

    private static final List<String> EVIL = List.of("*x*", "_x_", "`x`", "# x", "- x", "1. x", "1.2 x", "> x", "| x |",
            "[x](javascript:alert(1))",
            "![x](file:///x)", "<script>alert(1)</script>", "</span>", "&lt;", "&#60;", "\\", "\\*", "***", "---", "===", "```",
            "~~~", "    x", " x ", "x  ",
            "<<x>>", "{{x}}", "<!-- x -->", "[ ] x", "https://x", "<https://x>", "\"x\"", "'", "<b", "x\n# y", "x\n\n- y",
            "x\n===", "a\n| - |\n", "]", "](", ")",
            "[x]: https://y", "0", " ", "​x", "x\u00a0", "\u2028");

    private static final List<String> PLACES = List.of("%s", "a %s b", "# %s", "## a %s #", "- %s", "1. %s", "- [ ] %s", "> %s",
            "| A |\n|---|\n| %s |\n",
            "| %s |\n|---|\n| a |\n", "`%s`", "``a %s b``", "**%s**", "*%s*s", "_%s_", "[%s](https://x.example)", "```\n%s\n```",
            "    %s", "a\n%s\nb", "a  \n%s",
            "1.1 %s", "%s\n===", "\\\\%s", "&%s;", "*%s", "[%s]", "%s: a", "a%s%sb");

    static Stream<String> places() {
        return PLACES.stream();
    }

    @ParameterizedTest
    @MethodSource("places")
    void it_prints_literally_and_changes_nothing_around_it(String place) {
        var usual = shape(place, "Word");
        for (var evil : EVIL) {
            if (!evil.isBlank()) {
                assertEquals(usual, shape(place, evil), evil);
                assertTrue(printed(place, evil).contains(evil), () -> evil + " in " + printed(place, evil));
            }
        }
    }

    /** The page without what stands inside values, line breaks within them included. */
    private static String shape(String place, String evil) {
        return html("# h\n\n" + place.replace("%s", "<<x>>"), Map.of("x", evil)).body()
                .replaceAll("(<span class=\"value\" data-source=\"\\d+\">)(?:[^<]|<br/>)*</span>", "$1</span>")
                .replaceAll(" id=\"[^\"]*\"", "");
    }

    private static String printed(String place, String evil) {
        var html = html("# h\n\n" + place.replace("%s", "<<x>>"), Map.of("x", evil));
        var document = xml(html);
        var breaks = document.getElementsByTagName("br");
        for (int i = 0; i < breaks.getLength(); i++) {
            breaks.item(i).appendChild(document.createTextNode("\n"));
        }
        return document.getDocumentElement().getTextContent();
    }

    @Test
    void a_line_break_in_it_is_a_line_break() {
        assertEquals("<p>" + value("a<br/>b") + "</p>", body("<<x>>", "a\nb"));
    }

    @Test
    void each_use_has_the_number_of_its_insertion() {
        assertEquals("<p><span class=\"value\" data-source=\"0\">a</span><span class=\"value\" data-source=\"1\">b</span></p>",
                html("<<x>><<y>>", Map.of("x", "a", "y", "b")).body().strip());
    }

    @Test
    void in_a_link_it_is_part_of_the_address_and_checked_with_it() {
        assertEquals(
                "<p><a href=\"https://north.example\">"
                        + "<span class=\"value\" data-source=\"0\">https://north.example</span></a></p>",
                body("[<<x>>](<<x>>)", "https://north.example"));
        assertEquals("<p><a href=\"https://x.example/a%20%22b%22?q=%3Cb%3E\">n</a></p>",
                body("[n](https://x.example/<<x>>)", "a \"b\"?q=<b>"));
        for (var evil : List.of("javascript:alert(1)", "java\nscript:x", " https://x", "http://x", "data:x", "\" onclick=\"x")) {
            assertEquals(1, findings("[n](<<x>>)", Map.of("x", evil)).size(), evil);
        }
        assertEquals(1, findings("[n](https://north.example<<x>>)", Map.of("x", "@evil.example")).size());
        assertEquals(1, findings("[n](mailto:<<x>>)", Map.of("x", "a@b.c?bcc=d@e.f")).size());
    }

    @Test
    void in_a_title_and_a_description_it_is_text() {
        assertEquals("<p><a href=\"https://x.example\" title=\"a &quot;b&quot; c\">n</a></p>",
                body("[n](https://x.example '<<x>>')", "a \"b\"\nc"));
        assertEquals("<p><img src=\"asset:logo\" alt=\"&lt;b&gt;\"/></p>", body("![<<x>>](asset:logo)", "<b>"));
    }

    @Test
    void one_that_would_not_be_printed_is_refused_at_its_tag() {
        for (var text : List.of("a\n\n[<<x>>]: https://x.example", "a\n\n``` <<x>>\ncode\n```")) {
            assertEquals(List.of("policy.md:3:" + (text.indexOf("<<x") - 2) + ": The value of x would not be printed here: "
                    + "move it out of the link label, fence or definition that it stands in."), findings(text, Map.of("x", "v")));
        }
    }

    @Test
    void it_never_chooses_what_a_fenced_block_is() {
        assertEquals(1, findings("```<<x>>\nA\n```", Map.of("x", "mermaid")).size());
    }

    @Test
    void two_less_than_signs_of_the_author_are_text() {
        assertEquals("<p>1&lt;&lt;2 and &lt;&lt;x&gt;&gt;</p>", body("1\\<<2 and \\<<x>>"));
        assertEquals("<p><code>&lt;&lt;x&gt;&gt;</code></p>", body("`\\<<x>>`"));
    }
}
