package io.sopwright.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.sopwright.source.InvalidText;
import io.sopwright.source.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The templates in a folder. */
class ShelfTest {

    private static final String HEADER = """
            id: welcome
            version: 1.0.0
            title: Welcome
            summary: A client is made welcome.
            category: Operations
            prefix: OPS
            owner: lead
            fields:
              days: { type: whole number, default: 3 }
            """;

    @TempDir
    private Path folder = Path.of("");

    @Test
    void a_template_is_found_by_the_name_of_its_folder() throws IOException {
        write("welcome", HEADER);
        write("another", HEADER.replace("id: welcome", "id: another"));
        Files.createDirectory(folder.resolve("drafts"));
        var shelf = new Shelf(folder);
        assertEquals(List.of("another", "welcome"), shelf.ids());
        assertEquals("Welcome", shelf.find("welcome").orElseThrow().title().title());
        assertEquals(Optional.empty(), shelf.find("../welcome"));
        assertEquals(Optional.empty(), shelf.find("drafts"));
    }

    @Test
    void a_template_that_calls_itself_otherwise_than_its_folder_is_refused() throws IOException {
        write("hello", HEADER);
        var refused = assertThrows(InvalidText.class, () -> new Shelf(folder).find("hello"));
        assertTrue(
                refused.getMessage()
                        .endsWith("policy.yaml:1:1: The id is welcome, but the folder is called hello: make them the same."),
                refused.getMessage());
    }

    @Test
    void a_template_without_a_text_is_refused() throws IOException {
        write("welcome", HEADER);
        Files.delete(folder.resolve("welcome/policy.md"));
        var refused = assertThrows(InvalidText.class, () -> new Shelf(folder).find("welcome"));
        assertTrue(refused.getMessage().endsWith("policy.md:1:1: This file is missing."), refused.getMessage());
    }

    @Test
    void every_field_without_a_sample_is_told() throws IOException {
        write("welcome", HEADER.replace(", default: 3", "") + "  note: { type: text }\n");
        var refused = assertThrows(InvalidText.class, () -> new Shelf(folder).find("welcome"));
        assertEquals(List.of("9:9", "10:9"),
                refused.findings().stream().map(each -> each.place().line() + ":" + each.place().column()).toList());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "version: 1.0.0|version: \"1.0\"|2:11: “1.0” is not a release: write it as 1.0.0.",
            "prefix: OPS|prefix: ops|6:9: “ops” is not a prefix: use up to twelve capital letters.",
            "owner: lead|owner: Team Lead|7:8: “Team Lead” is not a name: use small letters, digits and underscores, beginning with a letter.",
            "title: Welcome|titel: Welcome|1:1: This template needs “title”: the title that is printed.",
            "default: 3|label: Days|9:9: The field days needs a default or an example, which the shelf's preview shows.",
            "default: 3|default: three|9:9: “three” is not a number: write digits, with a point before decimals.",
            "default: 3|default: 3, max: 1e9|9:48: “1e9” is not a number: write digits, with a point before decimals.",
            "type: whole number|type: integer|9:17: “integer” is not one of",
            "owner: lead|owner: lead\\nreview: soon|8:9:"})
    void a_header_that_is_not_whole_is_refused_where_it_stands(String was, String is, String said) {
        var text = HEADER.replace(was, is.replace("\\n", "\n"));
        var refused = assertThrows(InvalidText.class,
                () -> PolicyTemplate.read(new Source("policy.yaml", text), new Source("policy.md", "")));
        assertTrue(refused.getMessage().startsWith("policy.yaml:" + said), refused.getMessage());
    }

    @Test
    void what_is_no_mapping_is_no_template() {
        assertEquals("policy.yaml:1:1: A template's policy.yaml is a mapping: it begins with id, version and title.",
                assertThrows(InvalidText.class,
                        () -> PolicyTemplate.read(new Source("policy.yaml", "[a]"), new Source("policy.md", ""))).getMessage());
    }

    @ParameterizedTest
    @CsvSource({"12 months, 2027-01-31", "1 month, 2026-02-28", "2 weeks, 2026-02-14", "10 days, 2026-02-10"})
    void a_document_is_looked_at_again_after_its_review_time(String review, LocalDate day) {
        var template = PolicyTemplate.read(new Source("policy.yaml", HEADER + "review: " + review + "\n"),
                new Source("policy.md", ""));
        assertEquals(day, template.title().reviewAfter(LocalDate.parse("2026-01-31")));
    }

    private void write(String name, String header) throws IOException {
        Files.createDirectory(folder.resolve(name));
        Files.writeString(folder.resolve(name).resolve("policy.yaml"), header);
        Files.writeString(folder.resolve(name).resolve("policy.md"), "## Start\n");
    }
}
