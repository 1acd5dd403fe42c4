package io.sopwright.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.sopwright.catalogue.Shelf;
import io.sopwright.font.Fonts;
import io.sopwright.profile.Company;
import io.sopwright.source.Source;
import io.sopwright.template.Insertion;
import io.sopwright.yaml.Yaml;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A version: the text that is signed and the process that runs, from the same answers. */
class DraftingTest {

    @Test
    void one_answer_changes_text_due_date_and_kpi_together() {
        for (var days : new String[]{"2", "7"}) {
            var version = North.version("  days: " + days + "\n");
            var words = North.words(version);
            assertTrue(words.contains("calls within " + days + " business days"), words);
            assertTrue(words.contains("Hold the call: within " + days + " business days of contract signed"), words);
            assertTrue(words.contains("Days to the call: at most " + days), words);
            assertEquals(days + " business days",
                    version.process().task("call").orElseThrow().due().orElseThrow().latest().orElseThrow().toString());
            assertEquals(Optional.of("at most " + days), version.process().kpis().getFirst().targetWords(LocalDate::toString));
        }
    }

    @Test
    void every_value_of_the_text_tells_where_it_was_asked_for() {
        var version = North.version("  note: Bring cake.\n");
        assertFalse(version.merged().insertions().isEmpty());
        version.merged().insertions().forEach(value -> {
            assertEquals("policy.md", value.place().source(), value.toString());
            assertFalse(value.value().isBlank(), value.toString());
        });
        assertEquals("policy.md:3:15 North Ltd",
                version.merged().insertions().stream().filter(value -> value.name().equals("company_name"))
                        .map(DraftingTest::spoken).findFirst().orElseThrow());
        assertEquals("policy.md:12:5 Bring cake.",
                version.merged().insertions().stream().filter(value -> value.name().equals("note"))
                        .map(DraftingTest::spoken).findFirst().orElseThrow());
    }

    @Test
    void every_value_tells_where_it_was_answered() {
        var version = North.version("""
                  days: 4
                text:
                  - replace: "1.2"
                    with: |
                      1.2 **Thanks.** <<company_name>> thanks the client.
                """);
        var values = Provenance.of(version).values();
        assertEquals(version.merged().insertions().size(), values.size());
        assertEquals("policy.md:3:15 North Ltd tenant.yaml:4:26", spoken(values.get(0)));
        assertEquals("policy.md:3:45 4 welcome.yaml:13:9", spoken(values.get(1)));
        assertEquals("policy.md:3:68 on site welcome.yaml:12:10", spoken(values.get(2)));
        assertEquals("policy.md:6:3 e-mail (default)", spoken(values.get(3)));
        assertEquals("welcome.yaml:17:23 North Ltd tenant.yaml:4:26", spoken(values.get(5)));
    }

    @Test
    void every_section_tells_whether_it_was_kept() {
        var passages = North.version("  reports: yes\n").merged().passages();
        assertEquals("[channels kept, note dropped, reports kept]",
                passages.stream().filter(passage -> !passage.place().toString().contains(":2"))
                        .map(passage -> passage.name() + (passage.isDropped() ? " dropped" : " kept")).toList().toString());
    }

    @Test
    void a_mistake_in_the_written_process_is_shown_where_it_is_written() {
        var said = North.refusal(North.TENANT, North.HEAD,
                North.template(North.YAML.replace("<<days>> business days, of", "<<dayz>> business days, of"), North.TEXT));
        assertTrue(said.startsWith("policy.yaml:30:105: "), said);
        assertTrue(said.contains("dayz"), said);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<<>file:///etc/passwd>>", "<<company_name>>", "{{company_name}}", "<b>*x*</b> | a",
            "[x](javascript:alert)", "`x` _y_ ~z~",
            "# x", "1. x", "- x", "> x", "![x](file:///etc/passwd)", "&lt;b&gt;", "\\<b>", "</style><script>x</script>",
            "${x} $unsafe{x} @import x",
            "a@b<c>\"d'e", "=1+1"})
    void T15_a_name_that_looks_like_code_is_printed_as_it_is(String name) {
        var tenant = North.TENANT.replace("company_name: North Ltd", "company_name: '" + name.replace("'", "''") + "'");
        var version = North.version(tenant, North.HEAD + "  note: '" + name.replace("'", "''") + "'\n", North.template());
        assertTrue(North.words(version).contains(name), North.words(version));
        var html = new VersionPages(version).html();
        var page = org.jsoup.Jsoup.parse(html);
        assertTrue(page.body().text().contains(name + " calls within 3 business days"), html);
        assertEquals(0, page.select("script, img, body b, body a[href^=javascript]").size(), html);
        assertEquals(1, page.select("style").size(), html);
    }

    @Test
    void T15_such_names_survive_into_the_print() {
        var tenant = North.TENANT.replace("company_name: North Ltd", "company_name: '<b>*x*</b> | a'");
        var version = North.version(tenant, North.HEAD + "  note: '<<>file:///etc/passwd>>'\n", North.template());
        var printed = new Printing(Fonts.shipped()).version(version, Optional.empty());
        assertTrue(printed.pdf().bytes().length > 1_000);
        assertFalse(printed.html().contains("root:"), printed.html());
    }

    @Test
    void files_that_are_read_and_written_again_stay_the_same() {
        var document = "text:\n  - replace: '1.2'\n    with: |\n      1.2 **It's** said: #1\n        otherwise\n";
        var once = Yaml
                .write(Document.shape().write(Document.shape().read(Yaml.read(new Source("a.yaml", North.HEAD + document)))));
        assertEquals(once, Yaml.write(Document.shape().write(Document.shape().read(Yaml.read(new Source("b.yaml", once))))));
        var company = Company.shape().read(Yaml.read(new Source("tenant.yaml", North.TENANT)));
        var written = Yaml.write(Company.shape().write(company));
        assertEquals(written, Yaml.write(Company.shape().write(Company.shape().read(Yaml.read(new Source("b.yaml", written))))));
        assertEquals(company.people(), Company.shape().read(Yaml.read(new Source("c.yaml", written))).people());
    }

    @TestFactory
    Stream<DynamicTest> every_template_of_the_shelf_has_a_preview() {
        var shelf = new Shelf(Path.of("policy-templates"));
        return shelf.ids().stream().map(id -> DynamicTest.dynamicTest(id, () -> {
            var version = Drafting.preview(shelf.find(id).orElseThrow());
            assertFalse(North.words(version).contains("<<"), id);
            assertTrue(version.html().clauses().size() > 5, id);
            assertTrue(version.process().tasks().count() > 5, id);
        }));
    }

    private static String spoken(Provenance.ValueSource value) {
        return value.tag() + " " + value.value() + " " + value.answer().map(Object::toString).orElse("(default)");
    }

    private static String spoken(Insertion value) {
        return value.place() + " " + value.value();
    }
}
