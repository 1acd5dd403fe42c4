package io.sopwright.authoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.sopwright.testing.Application;
import io.sopwright.testing.Reply;
import io.sopwright.testing.WithApplication;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What somebody types into the editor against those who open it. */
@ExtendWith(WithApplication.class)
class TextAttackTest {

    private static final List<String> CORPUS = List.of("<script>alert(1)</script>", "<img src=x onerror=alert(1)>",
            "<svg onload=alert(1)><script>alert(1)</script></svg>", "[x](javascript:alert(1))", "[x](JaVaScRiPt:alert(1))",
            "[x](data:text/html;base64,PHNjcmlwdD4=)", "[x](vbscript:x)", "![x](javascript:alert(1))",
            "![x](https://evil.example/x.png)",
            "<https://ok.example/\"onmouseover=alert(1)>", "[x](https://a.example \"\\\" onclick=alert(1)\")",
            "<a href=//evil.example>x</a>",
            "<iframe srcdoc='<script>alert(1)</script>'></iframe>", "</textarea><script>alert(1)</script>",
            "</template><script>alert(1)</script>",
            "<style>*{display:none}</style>", "<form action=https://evil.example><button>", "<div hx-get=/x hx-trigger=load>",
            "<!-- --><script>alert(1)</script>", "`<script>alert(1)</script>`", "\\<script>alert(1)\\</script>",
            "&lt;script&gt;&#60;script&#62;",
            "```mermaid\nflowchart TD\nA[<script>alert(1)</script>] --> B\n```", "## main",
            "## toasts\n\n## lost\n\n## text\n\n## preview",
            "| <script>alert(1)</script> |\n|---|\n| <img src=x onerror=alert(1)> |", "[a]: javascript:alert(1)\n\n[a]",
            "<math><mi//xlink:href=\"data:x,<script>alert(1)</script>\">", "<x onfocus=alert(1) autofocus tabindex=1>");

    @Test
    void T15_P6_nothing_that_is_typed_becomes_code_in_the_preview_the_editor_or_the_comparison(Application app) {
        var north = Adopted.in(app);
        for (var attack : CORPUS) {
            var typed = "1.1 **First.** Before.\n\n" + attack + "\n\n1.2 **Last.** Behind.";
            refuseCode(attack, north.preview(typed));
            north.save(typed);
            var editor = north.editor();
            refuseCode(attack, editor);
            assertEquals(typed, Adopted.text(editor));
            refuseCode(attack, north.ann().get(north.path() + "/comparison"));
        }
    }

    @Test
    void P17_headings_do_not_take_the_names_of_the_pages_own_parts(Application app) {
        var north = Adopted.in(app);
        north.save("## main\n\n## toasts\n\n## lost\n\n## text\n\n## preview\n\n1.1 See [there](#lost).");
        var page = north.editor().page();
        List.of("main", "toasts", "lost", "text", "preview").forEach(id -> assertEquals(1, page.select("#" + id).size(), id));
        assertEquals("#text-lost", page.select("#preview p a").attr("href"));
    }

    private static void refuseCode(String attack, Reply reply) {
        var page = reply.page();
        assertTrue(page.select("script:not([src])").isEmpty(), attack);
        assertTrue(page.select("iframe, object, embed, svg, style, base, #preview form, #preview img").isEmpty(), attack);
        page.getAllElements().forEach(element -> element.attributes().forEach(attribute -> {
            var name = attribute.getKey().toLowerCase(Locale.ROOT);
            assertTrue(!name.startsWith("on"), () -> attack + " became " + element.outerHtml());
            boolean isAddress = List.of("href", "src", "action", "formaction").contains(name);
            assertTrue(!isAddress || attribute.getValue().matches("(?s)(/|#|https://|mailto:).*"),
                    () -> attack + " became " + element.outerHtml());
        }));
        assertTrue(page.select("#preview [hx-get], #preview [hx-trigger]").isEmpty(), attack);
    }
}
