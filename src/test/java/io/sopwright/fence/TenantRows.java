package io.sopwright.fence;

import io.sopwright.tenancy.TenantId;
import io.sopwright.testing.Application;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Everything that the database holds of a company. */
final class TenantRows {

    private TenantRows() {}

    /** The tables whose rows belong to a company. */
    static Set<String> tables(Application app) {
        try (var database = connect(app)) {
            return tables(database);
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /** The rows of a company, by table. */
    static Map<String, List<String>> of(Application app, TenantId tenant) {
        var all = new TreeMap<String, List<String>>();
        try (var database = connect(app)) {
            for (var table : tables(database)) {
                all.put(table, rows(database, "select * from " + table + " where tenant_id = ?", tenant));
            }
            all.put("tenant", rows(database, "select * from tenant where id = ?", tenant));
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
        return all;
    }

    private static Connection connect(Application app) throws SQLException {
        var settings = app.database();
        return DriverManager.getConnection(settings.url(), settings.user(), settings.password());
    }

    private static Set<String> tables(Connection database) throws SQLException {
        var tables = new TreeSet<String>();
        try (var statement = database.createStatement();
                var found = statement.executeQuery("""
                        select table_name
                        from information_schema.columns
                        where column_name = 'tenant_id'
                          and table_schema = schema()
                        """)) {
            while (found.next()) {
                tables.add(found.getString(1));
            }
        }
        return tables;
    }

    private static List<String> rows(Connection database, String sql, TenantId tenant) throws SQLException {
        var rows = new ArrayList<String>();
        try (var query = database.prepareStatement(sql)) {
            query.setLong(1, tenant.value());
            try (var found = query.executeQuery()) {
                while (found.next()) {
                    rows.add(row(found));
                }
            }
        }
        Collections.sort(rows);
        return rows;
    }

    private static String row(ResultSet found) throws SQLException {
        var row = new StringBuilder();
        for (int i = 1; i <= found.getMetaData().getColumnCount(); i++) {
            row.append(found.getMetaData().getColumnName(i)).append('=').append(found.getString(i)).append(' ');
        }
        return row.toString();
    }
}
