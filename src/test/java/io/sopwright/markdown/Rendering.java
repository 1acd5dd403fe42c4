package io.sopwright.markdown;

import io.sopwright.source.Finding;
import io.sopwright.source.InvalidText;
import io.sopwright.source.Source;
import io.sopwright.template.Merged;
import io.sopwright.template.Template;
import io.sopwright.template.Vocabulary;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Assertions;
import org.xml.sax.InputSource;

/** Short ways to say what the tests are about. */
final class Rendering {

    static final Vocabulary NAMES = Vocabulary.builder().value("x").value("y").texts("items").build();

    private Rendering() {}

    static Merged merged(String text, Map<String, ?> values) {
        return Template.parse(new Source("policy.md", text), NAMES, Map.of()).merge(values);
    }

    static Html html(String text) {
        return html(text, Map.of());
    }

    static Html html(String text, Map<String, ?> values) {
        var html = Markdown.render(merged(text, values));
        xml(html);
        return html;
    }

    /** The body without its last line break. */
    static String body(String text) {
        return html(text).body().strip();
    }

    /** The body with {@code x} as the value of {@code <<x>>}. */
    static String body(String text, String x) {
        return html(text, Map.of("x", x)).body().strip();
    }

    static String value(String html) {
        return "<span class=\"value\" data-source=\"0\">" + html + "</span>";
    }

    /** Every page has to be XML. */
    static org.w3c.dom.Document xml(Html html) {
        try {
            return DocumentBuilderFactory.newInstance().newDocumentBuilder()
                    .parse(new InputSource(new StringReader("<body>" + html.body() + "</body>")));
        } catch (Exception e) {
            throw new AssertionError(html.body(), e);
        }
    }

    static List<String> findings(String text) {
        return findings(text, Map.of());
    }

    static List<String> findings(String text, Map<String, ?> values) {
        var merged = merged(text, values);
        return Assertions.assertThrows(InvalidText.class, () -> Markdown.render(merged)).findings().stream()
                .map(Finding::toString)
                .toList();
    }
}
