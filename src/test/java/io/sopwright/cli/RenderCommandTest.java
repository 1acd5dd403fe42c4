package io.sopwright.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.sopwright.document.North;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a render leaves in its folder. */
class RenderCommandTest {

    private static final List<String> ALL = List.of("checklists/aurora-OPS-001.csv", "checklists/aurora-OPS-001.html",
            "checklists/aurora-OPS-001.pdf", "documents/OPS-001-welcome.html", "documents/OPS-001-welcome.pdf",
            "documents/OPS-001-welcome.sources.json", "manifest.json");

    @TempDir
    private Path root = Path.of("");
    private NorthFolder north = new NorthFolder(root);

    @BeforeEach
    void files() {
        north = NorthFolder.in(root);
    }

    @Test
    void every_document_and_checklist_is_there_with_its_hash_in_the_manifest() throws Exception {
        var rendered = north.render();
        assertEquals(0, rendered.exit(), rendered.toString());
        assertEquals("7 files in out\n", north.words(rendered.out()));
        assertEquals(ALL, found());
        var manifest = Files.readString(north.out().resolve("manifest.json"));
        var listed = Pattern.compile("\"path\" : \"(.*)\",\n *\"sha256\" : \"(.*)\"").matcher(manifest).results().toList();
        assertEquals(ALL.subList(0, 6), listed.stream().map(file -> file.group(1)).toList(), manifest);
        for (var file : listed) {
            var bytes = Files.readAllBytes(north.out().resolve(file.group(1)));
            assertEquals(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)), file.group(2));
        }
    }

    @Test
    void a_document_with_an_error_and_its_checklists_are_not_written_while_the_others_are() throws IOException {
        north.write("north/documents/broken.yaml", North.HEAD.replace("OPS-001", "OPS-002") + "  days: 99\n");
        north.write("north/clients.yaml",
                """
                        clients:
                          - { id: a, name: A, kind: new, country: AT, onboardings: [{ document: broken, events: { signed: 2026-03-02 } }] }
                          - { id: aurora, name: B, kind: new, country: AT, onboardings: [{ document: welcome, events: { signed: 2026-03-02 } }] }
                        """);
        var rendered = north.render("--json");
        assertEquals(1, rendered.exit());
        assertEquals(ALL, found());
        assertTrue(rendered.out().startsWith("{\n  \"files\" : 7,\n  \"findings\" : [\n    {\n      \"file\" : "),
                rendered.out());
        assertEquals("", rendered.err());
    }

    @Test
    void a_warning_is_said_and_stops_nothing() throws IOException {
        north.write("shelf/welcome/policy.yaml", North.YAML.replace("at most <<days>>", "below <<days>>"));
        var rendered = north.render();
        assertEquals(0, rendered.exit());
        assertEquals("7 files in out\n", north.words(rendered.out()));
        assertTrue(north.words(rendered.err()).matches("shelf/welcome/policy\\.yaml:36:\\d+: warning: .*\n"), rendered.err());
        assertEquals(ALL, found());
        assertEquals(1, north.check().exit());
    }

    @Test
    void a_letter_that_no_font_has_is_a_finding_also_where_only_a_drawing_shows_it() {
        north.write("shelf/welcome/policy.yaml", North.YAML.replace("signed: Contract signed", "signed: 契約"));
        var rendered = north.render();
        assertEquals(1, rendered.exit());
        assertTrue(north.words(rendered.err()).contains(
                "north/documents/welcome.yaml:1:1: error: The PDF fonts have no glyph for ‘契’ (U+5951)"),
                north.words(rendered.err()));
    }

    @Test
    void what_is_no_longer_made_goes_and_what_others_put_there_stays() throws IOException {
        north.render();
        north.write("out/documents/notes.txt", "mine");
        north.write("out/documents/OPS-001-welcome.pdf.bak", "mine too");
        north.write("out/readme.txt", "and this");
        north.write("north/clients.yaml", "clients: []\n");
        var again = north.render();
        assertEquals(0, again.exit());
        assertEquals(
                List.of("documents/OPS-001-welcome.html", "documents/OPS-001-welcome.pdf", "documents/OPS-001-welcome.pdf.bak",
                        "documents/OPS-001-welcome.sources.json", "documents/notes.txt", "manifest.json", "readme.txt"),
                found());
    }

    @Test
    void a_manifest_that_somebody_forged_takes_nothing_away_outside_of_the_folder() throws IOException {
        north.render();
        north.write("precious.txt", "mine");
        north.write("out/manifest.json",
                """
                        { "files" : [ { "path" : "../precious.txt" }, { "path" : "documents/../../precious.txt" }, { "path" : "documents/.." },
                        { "path" : "checklists/." }, { "path" : "%s" } ] }
                        """
                        .formatted(root.resolve("precious.txt")));
        assertEquals(0, north.render().exit());
        assertTrue(Files.exists(root.resolve("precious.txt")));
        assertEquals(ALL, found());
    }

    @Test
    void a_file_that_cannot_be_replaced_is_one_sentence_and_2_and_nothing_half_written_stays() throws IOException {
        north.write("out/documents/OPS-001-welcome.pdf/in-the-way.txt", "a folder where the file belongs");
        var refused = north.render();
        assertEquals(2, refused.exit());
        assertTrue(north.words(refused.err()).matches(
                "sopwright: documents/OPS-001-welcome\\.pdf cannot be written to out \\(\\w+\\): make room or choose another folder\\.\n"),
                refused.err());
        assertTrue(found().stream().noneMatch(file -> file.contains("unfinished")), found().toString());
    }

    @Test
    void whoever_may_read_the_folder_may_read_the_files() throws IOException {
        north.render();
        north.write("out/usual.txt", "as others write files");
        assertEquals(Files.getPosixFilePermissions(north.out().resolve("usual.txt")),
                Files.getPosixFilePermissions(north.out().resolve("documents/OPS-001-welcome.pdf")));
    }

    @Test
    void T15_names_that_look_like_code_go_through_a_whole_render_as_they_are() throws IOException {
        north.write("north/tenant.yaml", North.TENANT.replace("company_name: North Ltd", "company_name: '<b>*x*</b> | a'"));
        north.write("north/clients.yaml",
                """
                        clients:
                          - { id: aurora, name: "<<>file:///etc/passwd>>", kind: new, country: AT, onboardings: [{ document: welcome, events: { signed: 2026-03-02 } }] }
                        """);
        assertEquals(0, north.render().exit());
        assertEquals(ALL, found());
        var checklist = Files.readString(north.out().resolve("checklists/aurora-OPS-001.html"));
        assertTrue(checklist.contains("&lt;&lt;&gt;file:///etc/passwd&gt;&gt;"), checklist);
        assertTrue(PdfText.of(north.out().resolve("checklists/aurora-OPS-001.pdf")).contains("<<>file:///etc/passwd>>"));
        assertTrue(PdfText.of(north.out().resolve("documents/OPS-001-welcome.pdf"))
                .contains("<b>*x*</b> | a calls within 3 business days"));
        assertTrue(
                Files.readString(north.out().resolve("checklists/aurora-OPS-001.csv")).contains("\"<<>file:///etc/passwd>>\""));
    }

    private List<String> found() throws IOException {
        try (var files = Files.walk(north.out())) {
            return files.filter(Files::isRegularFile).map(file -> north.out().relativize(file).toString()).sorted().toList();
        }
    }
}
