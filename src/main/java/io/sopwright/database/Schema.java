package io.sopwright.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.flywaydb.core.Flyway;

/**
 * Brings a database to the newest schema as its owner, and lets the application's own user do no more than it must: read and write rows, and
 * never change or remove an entry of the audit trail.
 */
public final class Schema implements AutoCloseable {

    /** Tables to which rows are only ever added. */
    private static final Set<String> APPEND_ONLY = Set.of("audit_entry");
    private static final String HISTORY = "flyway_schema_history";

    private final DatabaseSettings settings;
    private final Connection owner;

    private Schema(DatabaseSettings settings, Connection owner) {
        this.settings = settings;
        this.owner = owner;
    }

    /**
     * Migrates and grants. The embedded database stays open until this is closed.
     *
     * @throws SQLException when the database cannot be reached as its owner
     */
    public static Schema prepare(DatabaseSettings settings) throws SQLException {
        var owner = DriverManager.getConnection(settings.ownerUrl(), settings.owner(), settings.ownerPassword());
        var schema = new Schema(settings, owner);
        schema.migrate();
        schema.grant();
        return schema;
    }

    /** Lets go of the database. */
    @Override
    public void close() throws SQLException {
        owner.close();
    }

    private void migrate() {
        Flyway.configure().dataSource(settings.ownerUrl(), settings.owner(), settings.ownerPassword())
                .locations("classpath:db/migration").table(HISTORY).load().migrate();
    }

    private void grant() throws SQLException {
        if (settings.vendor().equals("h2")) {
            execute(owner, "create user if not exists " + settings.user() + " password '" + settings.password() + "'");
        }
        for (var table : tables(owner)) {
            execute(owner, grant(table));
        }
    }

    private String grant(String table) {
        var rights = APPEND_ONLY.contains(table) ? "select, insert" : "select, insert, update, delete";
        return "grant " + rights + " on " + table + " to " + settings.user();
    }

    private static List<String> tables(Connection connection) throws SQLException {
        var tables = new ArrayList<String>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("""
                        select table_name
                        from information_schema.tables
                        where table_schema = schema()
                          and table_type in ('BASE TABLE', 'TABLE')
                        order by table_name
                        """)) {
            while (rows.next()) {
                tables.add(rows.getString(1));
            }
        }
        tables.remove(HISTORY);
        return tables;
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
