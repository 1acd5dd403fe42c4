package io.sopwright.onboarding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.sopwright.document.North;
import io.sopwright.source.Source;
import io.sopwright.yaml.Yaml;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A checklist for spreadsheets. */
class ChecklistCsvTest {

    @Test
    void each_row_has_the_same_cells_and_ends_with_a_line_end_of_rfc_4180() {
        var csv = csv("Aurora, \"Spa\"\nGmbH");
        assertTrue(csv.endsWith("\"\r\n"), csv);
        var rows = rows(csv);
        assertEquals(4, rows.size());
        rows.forEach(row -> assertEquals(20, row.size(), row.toString()));
        assertEquals(List.of("client", "document", "version", "phase", "task_key", "task", "clause", "role", "person", "due_from",
                "due",
                "due_is_expected", "why", "evidence", "items", "with", "channel", "agenda", "notes", "kind"), rows.getFirst());
        assertEquals("Aurora, \"Spa\"\nGmbH", rows.get(1).getFirst());
        assertEquals("signed form", rows.get(3).get(13));
        assertEquals("Read; Understood", rows.get(3).get(14));
    }

    @Test
    void a_day_is_a_day_and_a_time_has_the_offset_of_the_companys_zone() {
        var rows = rows(csv("Aurora"));
        assertEquals("2026-07-06", rows.get(1).get(10));
        assertEquals("no", rows.get(1).get(11));
        assertEquals("2026-07-03T14:00:00+01:00", rows.get(2).get(10));
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\n=1", "＝1+1", "＋1", "－1", "＠x", " =1", "\u00a0=1",
            "\u200b=1", "=cmd|' /C calc'!A0",
            "-", "=HYPERLINK(\"https://x.example\")"})
    void a_cell_that_a_spreadsheet_would_run_begins_with_an_apostrophe(String name) {
        var client = rows(csv(name)).get(1).getFirst();
        assertTrue(client.startsWith("'"), client);
        assertEquals(name.strip(), client.substring(1).strip());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '→', textBlock = """
            A;=1+1                     → A;'=1+1
            A; =1                      → A; '=1
            A;"=1+1"                   → A;"'=1+1"
            A;""@x                     → A;""'@x
            A|-1                       → A|'-1
            A;+1;+2                    → A;'+1;'+2
            A;＝1                      → A;'＝1
            ;=1                        → ;'=1
            A;b=1                      → A;b=1
            A; B                       → A; B
            Ring +49 40 555, -5 or b-2 → Ring +49 40 555, -5 or b-2
            """)
    void a_sign_that_would_begin_a_cell_for_another_separator_is_kept_from_it(String name, String cell) {
        assertEquals(cell, rows(csv(name)).get(1).getFirst());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '→', value = {"A¶=1→A¶'=1", "A⇥@x→A⇥'@x", "A¶\u200b-1→A¶\u200b'-1"})
    void so_is_one_that_begins_a_line_or_follows_a_tab(String name, String cell) {
        assertEquals(controls(cell), rows(csv(controls(name))).get(1).getFirst());
    }

    private static String controls(String text) {
        return text.replace('¶', '\n').replace('⇥', '\t');
    }

    @ParameterizedTest
    @ValueSource(strings = {"Aurora", "A=1", "1-2", "'quoted'", "a@b", "é+", "日本"})
    void other_cells_stay_as_they_are(String name) {
        assertEquals(name, rows(csv(name)).get(1).getFirst());
    }

    @Test
    void no_byte_order_mark_and_no_bare_line_end_outside_of_quotes() {
        var csv = csv("Aurora");
        assertFalse(csv.startsWith("\ufeff"));
        assertFalse(csv.replace("\r\n", "").contains("\n"), csv);
    }

    private static String csv(String name) {
        var yaml = "clients:\n  - id: a\n    name: \""
                + name.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n").replace("\t", "\\t")
                + "\"\n    kind: new\n    country: AT\n    onboardings:\n      - { document: welcome, events: { signed: 2026-07-01, called: 2026-07-03T10:00 } }\n";
        var client = Client.readAll(Yaml.read(new Source("clients.yaml", yaml))).getFirst();
        return ChecklistCsv.of(new Checklists(North.version("")).of(client, client.onboardings().getFirst()));
    }

    /** Reads RFC 4180. */
    private static List<List<String>> rows(String csv) {
        var rows = new ArrayList<List<String>>();
        var row = new ArrayList<String>();
        var cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < csv.length(); i++) {
            char c = csv.charAt(i);
            if (quoted && c == '"' && i + 1 < csv.length() && csv.charAt(i + 1) == '"') {
                cell.append(csv.charAt(++i));
            } else if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && (c == ',' || c == '\r')) {
                row.add(cell.toString());
                cell.setLength(0);
                if (c == '\r') {
                    rows.add(List.copyOf(row));
                    row.clear();
                    i++;
                }
            } else {
                cell.append(c);
            }
        }
        return rows;
    }
}
