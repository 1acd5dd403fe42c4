package io.sopwright.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.sopwright.audit.Verdict.Broken;
import io.sopwright.audit.Verdict.Intact;
import io.sopwright.database.Batches;
import io.sopwright.database.Transactions;
import io.sopwright.tenancy.TenantId;
import io.sopwright.testing.Application;
import io.sopwright.testing.TestCompany;
import io.sopwright.testing.WithApplication;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Somebody who owns the database changes North's trail of six entries, and is found out. */
@ExtendWith(WithApplication.class)
class VerificationTest {

    private static TestCompany north(Application app) {
        var north = app.company("North", "Ann");
        IntStream.rangeClosed(1, 6).forEach(number -> record(app, north.tenant(), "Entry " + number));
        return north;
    }

    private static void record(Application app, TenantId tenant, String name) {
        app.get(Transactions.class).write(() -> app.get(Audit.class).record(tenant,
                AuditEntry.of("company.changed", "company", tenant, name).with("name", "Nord", name).because("a reason")));
    }

    private static Verdict verdict(Application app, TestCompany north) {
        return Verification.of(app.get(Trails.class).of(north.tenant()));
    }

    /** Done by whoever owns the database, to the rows of one company. */
    private static void tamper(Application app, TestCompany north, String sql) {
        assertTrue(execute(app, app.database().owner(), app.database().ownerPassword(),
                sql.replace("$", Long.toString(north.tenant().value()))) > 0, sql);
    }

    private static int execute(Application app, String user, String password, String sql) {
        try (var database = DriverManager.getConnection(app.database().url(), user, password);
                var statement = database.createStatement()) {
            return statement.executeUpdate(sql);
        } catch (SQLException refused) {
            throw new IllegalStateException(refused);
        }
    }

    @Test
    void a_trail_that_nobody_touched_is_intact(Application app) {
        var north = north(app);
        var last = app.get(Trails.class).entry(north.tenant(), 6).orElseThrow().hash();
        assertEquals(new Intact(6, last), verdict(app, north));
    }

    @Test
    void a_trail_without_entries_is_intact(Application app) {
        assertEquals(0, ((Intact) verdict(app, app.company("North", "Ann"))).entries());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"actor = 7 | CHANGED", "actor_name = 'Eve' | CHANGED",
            "action = 'company.founded' | CHANGED",
            "subject_kind = 'client' | CHANGED", "subject_id = subject_id + 1 | CHANGED", "subject_name = 'entry 3' | CHANGED",
            "changes = '{}' | CHANGED", "reason = 'A reason' | CHANGED", "request = '--' | CHANGED",
            "at = '2026-03-02 08:00:00.000001' | CHANGED",
            "hash = '0000000000000000000000000000000000000000000000000000000000000001' | CHANGED",
            "previous_hash = '0000000000000000000000000000000000000000000000000000000000000001' | UNLINKED",
            "sequence = 33 | MISSING", "hash = 'no hash at all' | CHANGED"})
    void a_change_of_any_column_is_named(String change, Fault fault, Application app) {
        var north = north(app);
        tamper(app, north, "update audit_entry set " + change + " where tenant_id = $ and sequence = 3");
        assertEquals(new Broken(3, fault), verdict(app, north));
    }

    @Test
    void an_entry_that_was_given_to_another_company_is_missing_here_and_too_many_there(Application app) {
        var north = north(app);
        var south = app.company("South", "Sue");
        tamper(app, north,
                "update audit_entry set tenant_id = " + south.tenant().value() + " where tenant_id = $ and sequence = 3");
        assertEquals(new Broken(3, Fault.MISSING), verdict(app, north));
        assertEquals(new Broken(1, Fault.ADDED), verdict(app, south));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 3, 6})
    void an_entry_that_was_taken_out_is_missing(long sequence, Application app) {
        var north = north(app);
        tamper(app, north, "delete from audit_entry where tenant_id = $ and sequence = " + sequence);
        assertEquals(new Broken(sequence, Fault.MISSING), verdict(app, north));
    }

    @Test
    void two_entries_that_changed_places_are_found_at_the_first(Application app) {
        var north = north(app);
        tamper(app, north, "update audit_entry set sequence = 33 where tenant_id = $ and sequence = 3");
        tamper(app, north, "update audit_entry set sequence = 3 where tenant_id = $ and sequence = 4");
        tamper(app, north, "update audit_entry set sequence = 4 where tenant_id = $ and sequence = 33");
        assertEquals(new Broken(3, Fault.UNLINKED), verdict(app, north));
    }

    @Test
    void an_entry_that_was_put_in_behind_the_end_is_named(Application app) {
        var north = north(app);
        copy(app, north, 6, 7);
        assertEquals(new Broken(7, Fault.ADDED), verdict(app, north));
    }

    @Test
    void an_entry_that_was_put_in_between_is_named(Application app) {
        var north = north(app);
        for (int sequence = 6; sequence >= 3; sequence--) {
            tamper(app, north, "update audit_entry set sequence = sequence + 1 where tenant_id = $ and sequence = " + sequence);
        }
        copy(app, north, 2, 3);
        assertEquals(new Broken(3, Fault.UNLINKED), verdict(app, north));
    }

    private static void copy(Application app, TestCompany north, long from, long to) {
        tamper(app, north,
                """
                        insert into audit_entry (tenant_id, sequence, at, actor, actor_name, action, subject_kind, subject_id, subject_name,
                            changes, reason, request, previous_hash, hash)
                        select tenant_id, %d, at, actor, actor_name, action, subject_kind, subject_id, subject_name, changes, reason, request,
                            previous_hash, hash
                        from audit_entry
                        where tenant_id = $ and sequence = %d
                        """
                        .formatted(to, from));
    }

    @Test
    void an_end_that_was_cut_off_and_a_head_put_back_are_found_by_the_hash_that_was_written_down(Application app) {
        var north = north(app);
        var written = ((Intact) verdict(app, north)).last();
        tamper(app, north, "delete from audit_entry where tenant_id = $ and sequence = 6");
        tamper(app, north, "update audit_head set sequence = 5 where tenant_id = $");
        assertEquals(new Broken(5, Fault.HEAD), verdict(app, north));
        tamper(app, north, "update audit_head set hash = (select hash from audit_entry where tenant_id = $ and sequence = 5)"
                + " where tenant_id = $");
        assertTrue(verdict(app, north) instanceof Intact intact && !intact.last().equals(written));
    }

    @ParameterizedTest
    @ValueSource(strings = {"update audit_entry set reason = 'Evil'", "delete from audit_entry", "drop table audit_entry",
            "truncate table audit_entry"})
    void the_applications_own_user_can_do_none_of_it(String sql, Application app) {
        var north = north(app);
        var settings = app.database();
        assertThrows(IllegalStateException.class, () -> execute(app, settings.user(), settings.password(), sql));
        assertEquals(6, ((Intact) verdict(app, north)).entries());
    }

    @Test
    void a_trail_longer_than_a_page_is_gone_through_to_its_end(Application app) {
        var north = app.company("North", "Ann");
        app.get(Transactions.class).write(() -> IntStream.rangeClosed(1, Batches.SIZE + 1)
                .forEach(number -> record(app, north.tenant(), "Entry " + number)));
        assertEquals(Batches.SIZE + 1, ((Intact) verdict(app, north)).entries());
        tamper(app, north, "update audit_entry set reason = '' where tenant_id = $ and sequence = " + (Batches.SIZE + 1));
        assertEquals(new Broken(Batches.SIZE + 1, Fault.CHANGED), verdict(app, north));
    }
}
