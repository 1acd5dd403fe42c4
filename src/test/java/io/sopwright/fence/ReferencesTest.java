package io.sopwright.fence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.sopwright.testing.Application;
import io.sopwright.testing.TestCompany;
import io.sopwright.testing.WithApplication;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Rows N2, N3 and D1 of the threat model: what the database refuses, and what a form cannot say. */
@ExtendWith(WithApplication.class)
class ReferencesTest {

    private static Connection owner(Application app) throws SQLException {
        var settings = app.database();
        return DriverManager.getConnection(settings.url(), settings.owner(), settings.ownerPassword());
    }

    private static Connection application(Application app) throws SQLException {
        var settings = app.database();
        return DriverManager.getConnection(settings.url(), settings.user(), settings.password());
    }

    /** The columns of each reference from a table to rows of companies. */
    private static Map<String, Set<String>> references(Connection database, String table, Set<String> tables)
            throws SQLException {
        var found = new TreeMap<String, Set<String>>();
        try (var keys = database.getMetaData().getImportedKeys(database.getCatalog(), null, table)) {
            while (keys.next()) {
                if (tables.contains(keys.getString("PKTABLE_NAME"))) {
                    found.computeIfAbsent(table + "." + keys.getString("FK_NAME"), _ -> new TreeSet<>())
                            .add(keys.getString("FKCOLUMN_NAME"));
                }
            }
        }
        return found;
    }

    @Test
    void N3_every_reference_to_a_row_of_a_company_names_the_company(Application app) throws SQLException {
        var tables = new TreeSet<>(TenantRows.tables(app));
        try (var database = owner(app)) {
            var all = new TreeMap<String, Set<String>>();
            for (var table : tables) {
                all.putAll(references(database, table, tables));
            }
            assertFalse(all.isEmpty());
            assertEquals(List.of(), all.entrySet().stream().filter(reference -> !reference.getValue().contains("tenant_id"))
                    .map(Map.Entry::getKey).toList());
        }
    }

    @Test
    void N3_a_row_of_one_company_cannot_belong_to_a_row_of_another(Application app) throws SQLException {
        var north = app.company("North", "Ann");
        var south = app.company("South", "Bo");
        long aurora = client(app, south, "Aurora Spa");
        try (var database = owner(app);
                var insert = database
                        .prepareStatement("insert into contact (tenant_id, id, client_id, position, name, email, roles, "
                                + "lock_version) values (?, 1, ?, 0, 'Eve', null, '[]', 0)")) {
            insert.setLong(1, north.tenant().value());
            insert.setLong(2, aurora);
            assertEquals("23", assertThrows(SQLException.class, insert::executeUpdate).getSQLState().substring(0, 2));
        }
    }

    private static long client(Application app, TestCompany company, String name) throws SQLException {
        var clients = company.to("/clients");
        company.owner().get(clients + "/new").submit(clients, Map.of("name", name, "kind", "new", "country", "GB"));
        try (var database = owner(app); var query = database.prepareStatement("select id from client where tenant_id = ?")) {
            query.setLong(1, company.tenant().value());
            try (var rows = query.executeQuery()) {
                rows.next();
                return rows.getLong(1);
            }
        }
    }

    @Test
    void N2_a_company_that_a_form_names_is_not_listened_to(Application app) throws SQLException {
        var north = app.company("North", "Ann");
        var south = app.company("South", "Bo");
        var forged = Long.toString(south.tenant().value());
        var clients = north.to("/clients");
        var saved = north.owner().get(clients + "/new").submit(clients, Map.of("name", "Aurora Spa", "kind", "new", "country",
                "GB", "tenant", forged, "tenantId", forged, "tenant_id", forged, "company", south.to("")));
        assertEquals(303, saved.status(), saved.text());
        assertEquals(1, north.owner().get(clients).page().select("tbody tr").size());
        assertEquals(0, south.owner().get(south.to("/clients")).page().select("tbody tr").size());
    }

    // what turns an SQL injection into running code or reading files on the embedded database
    @Test
    void D1_the_applications_own_user_changes_no_schema_and_reads_no_file(Application app) throws SQLException {
        var forbidden = app.database().vendor().equals("h2")
                ? List.of("create alias run as 'void run() {}'", "select file_read('/etc/hostname')", "script",
                        "backup to '/tmp/x.zip'",
                        "runscript from '/tmp/x.sql'", "create table loot (id int)", "drop table client", "shutdown",
                        "create user eve password 'eve' admin")
                : List.of("create function run returns string soname 'x.so'", "select 1 into outfile '/tmp/x'",
                        "create table loot (id int)",
                        "drop table client", "create user eve", "grant all on *.* to sopwright_app", "shutdown");
        try (var database = application(app); var statement = database.createStatement()) {
            for (var sql : forbidden) {
                assertThrows(SQLException.class, () -> statement.execute(sql), sql);
            }
        }
    }
}
