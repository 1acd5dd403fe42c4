package io.sopwright.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.sopwright.audit.Verdict.Broken;
import io.sopwright.audit.Verdict.Intact;
import io.sopwright.database.Sha256;
import io.sopwright.tenancy.MemberId;
import io.sopwright.tenancy.TenantId;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** North's trail of four entries as a file. */
class TrailFileTest {

    private static final List<String> LINES = write(rows());

    private static List<TrailRow> rows() {
        var rows = new ArrayList<TrailRow>();
        var previous = Sha256.ZERO;
        for (long sequence = 1; sequence <= 4; sequence++) {
            var row = new AuditRow(new TenantId(7), sequence, Instant.parse("2026-03-02T08:00:00.123456Z"),
                    sequence == 2 ? null : new MemberId(9), "Ann Lindqvist", "client.added", "client", 11 + sequence,
                    "Übersee & Söhne \"GmbH\"", "{\"name\":[\"\",\"x\"]}", "two\nlines", "-");
            var hash = CanonicalEntry.hash(previous, row);
            rows.add(TrailRow.of(row, previous, hash));
            previous = hash;
        }
        return rows;
    }

    private static List<String> write(List<TrailRow> rows) {
        var out = new StringWriter();
        try {
            TrailFile.write(out, rows.iterator());
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
        return out.toString().lines().toList();
    }

    private static Trail read(List<String> lines) {
        return TrailFile.read(new BufferedReader(new StringReader(String.join("\n", lines))));
    }

    private static Verdict verdict(List<String> lines) {
        return Verification.of(read(lines));
    }

    private static List<String> with(int line, String text) {
        var lines = new ArrayList<>(LINES);
        lines.set(line - 1, text);
        return lines;
    }

    @Test
    void what_was_written_is_read_again_and_is_intact() {
        var rows = new ArrayList<TrailRow>();
        read(LINES).entries().forEachRemaining(rows::add);
        assertEquals(rows(), rows);
        assertEquals(new Intact(4, rows().getLast().hash()), verdict(LINES));
    }

    /** The form of docs/audit.md: whoever wrote a script by it must be able to go on using it. */
    @Test
    void a_line_is_what_it_was_in_the_first_release() {
        assertEquals("{\"version\":\"1\",\"company\":\"0000000000007\",\"sequence\":\"2\",\"at\":\"2026-03-02T08:00:00.123456Z\","
                + "\"actor\":\"\",\"actor_name\":\"Ann Lindqvist\",\"action\":\"client.added\",\"subject_kind\":\"client\","
                + "\"subject\":\"13\",\"subject_name\":\"Übersee & Söhne \\\"GmbH\\\"\",\"changes\":\"{\\\"name\\\":[\\\"\\\",\\\"x\\\"]}\","
                + "\"reason\":\"two\\nlines\",\"request\":\"-\",\"previous\":\"" + rows().getFirst().hash() + "\",\"hash\":\""
                + rows().get(1).hash() + "\"}", LINES.get(1));
        assertEquals("5e1cf915f2811fcb5fcd6d0723c8f7cdb9bf9958cf57e6d24d3bdd5070aed5bd", rows().getLast().hash().hex());
    }

    @ParameterizedTest
    @CsvSource({"Ann Lindqvist, Ann Lindquist", "client.added, client.changed", "\"13\", \"14\"", "two, too",
            "0000000000007, 0000000000008",
            "08:00:00.123456, 08:00:00.123457"})
    void a_word_that_was_changed_is_named(String from, String to) {
        assertEquals(new Broken(2, Fault.CHANGED), verdict(with(2, LINES.get(1).replace(from, to))));
    }

    @Test
    void lines_that_were_taken_out_put_in_or_moved_are_named() {
        var without = new ArrayList<>(LINES);
        without.remove(1);
        assertEquals(new Broken(2, Fault.MISSING), verdict(without));
        var swapped = new ArrayList<>(LINES);
        Collections.swap(swapped, 1, 2);
        assertEquals(new Broken(3, Fault.OUT_OF_ORDER), verdict(swapped));
        var twice = new ArrayList<>(LINES);
        twice.add(2, LINES.get(1));
        assertEquals(new Broken(2, Fault.TWICE), verdict(twice));
        var another = new ArrayList<>(rows());
        var first = another.getFirst().entry();
        another.set(1, TrailRow.of(first, another.getFirst().hash(), CanonicalEntry.hash(another.getFirst().hash(), first)));
        assertEquals(new Broken(1, Fault.TWICE), verdict(write(another)));
    }

    @Test
    void an_entry_that_was_replaced_with_a_hash_of_its_own_breaks_the_next() {
        var rows = new ArrayList<>(rows());
        var old = rows.get(1).entry();
        var forged = new AuditRow(old.tenantId(), 2, old.at(), old.actor(), "Eve", old.action(), old.subjectKind(),
                old.subjectId(),
                old.subjectName(), old.changes(), old.reason(), old.request());
        rows.set(1, TrailRow.of(forged, rows.getFirst().hash(), CanonicalEntry.hash(rows.getFirst().hash(), forged)));
        assertEquals(new Broken(3, Fault.UNLINKED), verdict(write(rows)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{}", "[]", "null", "{\"version\":1}", "no json", "{\"version\":\"1\",\"version\":\"1\"}"})
    void a_line_that_is_no_entry_is_named(String line) {
        assertEquals(new Broken(2, Fault.UNREADABLE), verdict(with(2, line)));
    }

    /** The same moment, written otherwise, would have the same hash. */
    @ParameterizedTest
    @CsvSource({"08:00:00.123456Z, 08:00:00.123456000Z", "\"sequence\":\"2\", \"sequence\":\"+2\"",
            "\"version\":\"1\", \"version\":\"2\"",
            "\"request\", \"Request\""})
    void a_line_that_nobody_would_write_so_is_no_entry(String from, String to) {
        assertEquals(new Broken(2, Fault.UNREADABLE), verdict(with(2, LINES.get(1).replace(from, to))));
    }
}
