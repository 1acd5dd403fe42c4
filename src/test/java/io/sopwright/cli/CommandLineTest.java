package io.sopwright.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonToken;
import io.sopwright.document.North;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Exit codes and sentences: 0 done, 1 findings or refused, 2 usage. */
class CommandLineTest {

    @TempDir
    private Path root = Path.of("");
    private NorthFolder north = new NorthFolder(root);

    @BeforeEach
    void files() {
        north = NorthFolder.in(root);
    }

    @ParameterizedTest
    @ValueSource(strings = {"--help", "-h", "render --help", "check --help", "schema --help"})
    void help_is_given_everywhere(String words) {
        var help = Command.run((Object[]) words.split(" "));
        assertEquals(0, help.exit());
        assertTrue(help.out().contains("Usage: sopwright"), help.out());
        assertEquals("", help.err());
    }

    @ParameterizedTest
    @ValueSource(strings = {"frobnicate", "render", "render x", "check", "render --out y", "render x --out y --loud",
            "check --frob x", "render x y --out z"})
    void a_command_that_is_not_understood_ends_with_2(String words) {
        var refused = Command.run((Object[]) words.split(" "));
        assertEquals(2, refused.exit(), refused.toString());
        assertEquals("", refused.out());
        assertFalse(refused.err().contains("Exception"), refused.err());
    }

    @Test
    void a_missing_company_is_one_sentence_and_2() {
        var refused = Command.run("render", root.resolve("nobody"), "--out", north.out());
        assertEquals(2, refused.exit());
        assertEquals("sopwright: there is no company at nobody: a company's folder holds tenant.yaml.\n",
                north.words(refused.err()));
        assertFalse(Files.exists(north.out()));
    }

    @Test
    void a_folder_that_cannot_be_written_is_one_sentence_and_2() {
        north.write("out", "a file, not a folder");
        var refused = north.render();
        assertEquals(2, refused.exit());
        assertEquals("sopwright: nothing can be written to out: choose another folder with --out.\n", north.words(refused.err()));
    }

    @Test
    void a_missing_shelf_is_one_sentence_and_2() {
        var refused = Command.run("render", north.tenant(), "--out", north.out(), "--shelf", root.resolve("none"));
        assertEquals(2, refused.exit());
        assertEquals("sopwright: there is no folder of templates at none: name it with --shelf.\n", north.words(refused.err()));
    }

    @Test
    void a_folder_with_nothing_to_check_is_one_sentence_and_2() throws IOException {
        Files.createDirectory(root.resolve("empty"));
        assertEquals("sopwright: there is no template and no company at empty: look for policy.yaml or tenant.yaml.\n",
                north.words(Command.run("check", root.resolve("empty")).err()));
        var refused = Command.run("check", root.resolve("nowhere"));
        assertEquals(2, refused.exit());
        assertEquals("sopwright: there is no folder at nowhere.\n", north.words(refused.err()));
    }

    @Test
    void what_is_good_ends_with_0() {
        var checked = Command.run("check", root, north.shelf(), "--shelf", north.shelf());
        assertEquals(0, checked.exit(), checked.toString());
        assertEquals("", checked.out());
        assertEquals("2 checked, nothing found\n", checked.err());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "template: welcome|template: welcom|1:11: error: There is no template “welcom” on the shelf: did you mean welcome?",
            "place: on site|days: 3|12:3: error: There is no answer to “Place of the call” yet: add place.",
            "place: on site|plaice: on site|12:3: error: There is no answer to “Place of the call” yet: add place.",
            "number: OPS-001|number: [|"})
    void what_is_wrong_is_said_with_file_line_and_column_and_ends_with_1(String was, String is, String said) {
        north.write("north/documents/welcome.yaml", North.HEAD.replace(was, is));
        var checked = north.check();
        assertEquals(1, checked.exit());
        assertTrue(north.words(checked.out()).startsWith("north/documents/welcome.yaml:" + (said == null ? "" : said)),
                checked.out());
        assertTrue(checked.out().lines()
                .allMatch(line -> north.words(line).matches("north/documents/welcome\\.yaml:\\d+:\\d+: error: .+[.?]")),
                checked.out());
    }

    @Test
    void everything_wrong_in_all_files_of_a_company_is_said_in_order() {
        north.write("north/documents/second.yaml", North.HEAD);
        north.write("north/documents/Third One.yaml", North.HEAD);
        north.write("north/documents/.backup.yaml", "not: [read");
        north.write("north/clients.yaml",
                "clients:\n  - { id: a, name: A, kind: new, country: AT, onboardings: [{ document: welcom, events: { signed: 2026-03-02 } }] }\n");
        assertEquals(
                """
                        north/clients.yaml:2:61: error: A follows “welcom”, which is no document of this company: did you mean welcome?
                        north/documents/Third One.yaml:1:1: error: This file's name names the document: use small letters, digits and hyphens, beginning with a letter.
                        north/documents/welcome.yaml:3:9: error: OPS-001 is the number of second already: give each document its own.
                        """,
                north.words(north.check().out()));
    }

    @Test
    void a_finding_says_whether_it_is_an_error_or_a_warning() {
        north.write("shelf/welcome/policy.yaml",
                North.YAML.replace("called: Call held", "called: Call held, idle: Idle").replace("role: lead, when",
                        "role: leda, when"));
        assertEquals(
                """
                        shelf/welcome/policy.yaml:21:61: warning: The event “idle” is not used, nothing completes it, counts from it or measures it: use it or remove it.
                        shelf/welcome/policy.yaml:32:43: error: There is no role “leda”.
                        """,
                north.words(Command.run("check", north.shelf()).out()));
    }

    @Test
    void a_related_template_that_is_not_on_the_shelf_is_a_warning_with_the_nearest_one() {
        relate("[welcom, onboarding]");
        north.write("shelf/other/policy.yaml", North.YAML.replace("id: welcome", "id: other"));
        north.write("shelf/other/policy.md", North.TEXT);
        var said = """
                shelf/welcome/policy.yaml:6:11: warning: There is no template “welcom” on the shelf: did you mean welcome?
                shelf/welcome/policy.yaml:6:19: warning: There is no template “onboarding” on the shelf.
                """;
        assertEquals(said, north.words(Command.run("check", north.shelf(), "--shelf", north.shelf()).out()));
        assertEquals(said, north.words(Command.run("check", north.shelf(), "--shelf", root.resolve("none")).out()));
        assertEquals(said, north.words(north.check().out()));
        relate("[other]");
        assertEquals("", Command.run("check", north.shelf(), "--shelf", root.resolve("none")).out());
    }

    @Test
    void a_template_of_ones_own_may_be_related_to_those_of_the_shelf() {
        relate("[support-escalation]");
        assertEquals("", Command.run("check", north.shelf().resolve("welcome")).out());
    }

    @Test
    void nothing_is_said_of_related_templates_where_there_is_no_shelf() {
        relate("[welcom]");
        var checked = Command.run("check", north.shelf().resolve("welcome"), "--shelf", root.resolve("none"));
        assertEquals("1 checked, nothing found\n", checked.err(), checked.out());
    }

    private void relate(String ids) {
        north.write("shelf/welcome/policy.yaml", North.YAML.replace("prefix: OPS", "related: " + ids + "\nprefix: OPS"));
    }

    @Test
    void a_contacts_role_that_no_document_has_for_clients_is_an_error_with_the_nearest_one() {
        contacts(
                "{ name: Lena, roles: [client_contact] }, { name: Max, roles: [client_contact, client_contract] }, { name: Kim, roles: [lead] }");
        assertEquals(
                """
                        north/clients.yaml:6:94: error: No document of this company has a role “client_contract” for a client's people: did you mean client_contact?
                        north/clients.yaml:6:135: error: No document of this company has a role “lead” for a client's people.
                        """,
                north.words(north.check().out()));
        assertEquals(1, north.render().exit());
        assertFalse(Files.exists(north.out().resolve("checklists")));
    }

    @Test
    void contacts_are_not_judged_while_a_document_that_may_know_their_roles_cannot_be_read() {
        north.write("north/documents/second.yaml", "nonsense");
        contacts("{ name: Lena, roles: [auditor] }");
        var said = north.check().out();
        assertFalse(said.contains("auditor"), said);
        assertTrue(said.contains("second.yaml"), said);
    }

    private void contacts(String contacts) {
        north.write("north/clients.yaml",
                "clients:\n  - id: aurora\n    name: Aurora\n    kind: new\n    country: AT\n    contacts: [" + contacts
                        + "]\n    onboardings: [{ document: welcome, events: { signed: 2026-03-02 } }]\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "letterhead: { logo: logo.png }|north/logo.png:1:1: error: The logo cannot be read: put the file there, or take logo out of tenant.yaml.",
            "letterhead: { logo: ../../secret.png }|north/tenant.yaml:9:21: error: “../../secret.png” is not a picture's name: write logo.png.",
            "letterhead: { accent: red; }|north/tenant.yaml:9:23: error: “red;” is not a colour: write it as \"#0f766e\".",
            "locale: xx_YY|north/tenant.yaml:9:1: error: “locale” stands here a second time: keep one of the two."})
    void what_is_wrong_with_the_letterhead_is_said_in_the_companys_file(String line, String said) {
        north.write("north/tenant.yaml", North.TENANT + line + "\n");
        var rendered = north.render();
        assertEquals(1, rendered.exit());
        assertTrue(north.words(rendered.err()).startsWith(said.replace(":9:", ":" + (North.TENANT.lines().count() + 1) + ":")),
                rendered.err());
        assertFalse(Files.exists(north.out().resolve("manifest.json")));
    }

    @Test
    void findings_for_machines_are_json() throws IOException {
        north.write("north/documents/welcome.yaml", North.HEAD + "  dayss: \"\\u201c2\\u201d\"\n");
        var checked = north.check("--json");
        assertEquals(1, checked.exit());
        assertEquals("", checked.err());
        assertEquals(List.of("findings", "file", "line", "column", "severity", "sentence"), keys(checked.out()));
        assertTrue(checked.out().contains("\"line\" : 13,"), checked.out());
        assertTrue(checked.out().contains("\"severity\" : \"error\""), checked.out());
        assertEquals(List.of("findings"), keys(Command.run("check", north.shelf(), "--json").out()));
    }

    @Test
    void the_schema_is_json() throws IOException {
        var schema = Command.run("schema");
        assertEquals(0, schema.exit());
        assertEquals("$schema", keys(schema.out()).getFirst());
    }

    private static List<String> keys(String json) throws IOException {
        var keys = new ArrayList<String>();
        try (var parser = new JsonFactory().createParser(json)) {
            for (var token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.FIELD_NAME) {
                    keys.add(parser.currentName());
                }
            }
        }
        return keys;
    }
}
