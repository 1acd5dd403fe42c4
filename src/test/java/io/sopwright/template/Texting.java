package io.sopwright.template;

import io.sopwright.source.Finding;
import io.sopwright.source.InvalidText;
import io.sopwright.source.Source;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.function.Executable;

/** Short ways to say what the tests are about. */
final class Texting {

    static final Vocabulary NAMES = Vocabulary.builder()
            .value("company_name").value("client.name").optional("website").flag("has_portal")
            .choice("support_level", Map.of("gold", "Gold (24 h)", "silver", "Silver"))
            .list("phases", Vocabulary.builder().value("title").optional("note").list("tasks", Vocabulary.of("title")).build())
            .texts("regions")
            .build();

    static final Map<String, Object> NORTH = Map.of("company_name", "North & Co", "client.name", "Ann", "has_portal", true,
            "support_level", "gold", "regions", List.of("EU", "US"),
            "phases", List.of(Map.of("title", "Start", "tasks", List.of(Map.of("title", "Call"), Map.of("title", "Mail"))),
                    Map.of("title", "Run", "note", "slow", "tasks", List.of())));

    private Texting() {}

    static Template template(String text) {
        return Template.parse(new Source("policy.md", text), NAMES, Map.of());
    }

    static Template template(String text, Map<String, String> blocks) {
        var sources = new LinkedHashMap<String, Source>();
        blocks.forEach((name, block) -> sources.put(name, new Source(name + ".md", block)));
        return Template.parse(new Source("policy.md", text), NAMES, sources);
    }

    static String plain(String text) {
        return template(text).merge(NORTH).plainText();
    }

    static String plain(String text, Map<String, ?> values) {
        return template(text).merge(values).plainText();
    }

    /** What is wrong, one finding a line. */
    static List<String> findings(Executable work) {
        return Assertions.assertThrows(InvalidText.class, work).findings().stream().map(Finding::toString).toList();
    }

    static List<String> findings(String text) {
        return findings(() -> template(text));
    }
}
