package io.sopwright.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.sopwright.document.Drafting.Whole;
import io.sopwright.profile.Company;
import io.sopwright.source.InvalidText;
import io.sopwright.source.Source;
import io.sopwright.yaml.Node;
import io.sopwright.yaml.Yaml;
import org.junit.jupiter.api.Test;

/** What an editor is told about the whole text and the whole process. */
class EditedTest {

    private static final String CHANGED = North.HEAD + """
            text: [{ remove: "1.1" }]
            process: { change: { tasks: { call: { clause: "1.2" } } } }
            """;

    @Test
    void the_whole_of_a_document_makes_the_same_version_as_the_document() {
        var whole = whole();
        var edited = edited(whole.text().text(), whole.process());
        assertEquals(North.version(North.TENANT, CHANGED, North.template()).html().body(), edited.html().body());
    }

    @Test
    void a_mistake_is_shown_at_its_line_in_the_edited_text() {
        var whole = whole();
        var text = whole.text().text().replace("The client is thanked.", "The client\nis thanked by <<compny_name>>.");
        var refused = assertThrows(InvalidText.class, () -> edited(text, whole.process()));
        assertEquals("editor:4:15: There is no field compny_name: did you mean company_name?", refused.getMessage());
    }

    @Test
    void a_mistake_in_the_process_is_shown_where_it_stands_in_the_edited_process() {
        var whole = whole();
        var process = Yaml.write(whole.process()).replace("role: helper", "role: helpr");
        var refused = assertThrows(InvalidText.class,
                () -> edited(whole.text().text(), (Node.Mapping) Yaml.read(new Source("process", process))));
        assertTrue(refused.findings().stream().anyMatch(finding -> finding.place().source().equals("process")
                && finding.sentence().equals("There is no role “helpr”: did you mean helper?")), refused.getMessage());
    }

    private static Whole whole() {
        return Whole.of(North.template(), Document.shape().read(Yaml.read(new Source("welcome.yaml", CHANGED))));
    }

    private static DocumentVersion edited(String text, Node.Mapping process) {
        var written = Yaml.read(new Source("welcome.yaml", CHANGED));
        var company = Company.shape().read(Yaml.read(new Source("tenant.yaml", North.TENANT)));
        return Drafting.edited("welcome", company, Document.shape().read(written), North.template(), written,
                new Whole(new Source("editor", text), process));
    }
}
