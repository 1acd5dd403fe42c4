package io.sopwright.bench.web;

import io.sopwright.database.DatabaseSettings;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** Companies that are copies of one, row for row, with the same ids: those are unique within a company. Nobody can sign in to them. */
record Copies(DatabaseSettings database) {

    private static final String COLUMNS = """
            select group_concat(concat('`', column_name, '`') order by ordinal_position)
            from information_schema.columns
            where table_schema = database()
              and table_name = '%s'
              and column_name <> '%s'
            """;

    /** Makes that many copies of the company of that slug, whose slugs are its own, a hyphen and a number from 1 on. */
    void make(String slug, int count) throws SQLException {
        try (var owner = connect(); var statement = owner.createStatement()) {
            statement.execute("set session cte_max_recursion_depth = 10000, group_concat_max_len = 10000");
            found(statement, slug, count);
            // the tables are filled in the order of their names
            statement.execute("set session foreign_key_checks = 0");
            for (var table : tables(statement)) {
                copy(statement, table, slug);
            }
        }
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(database.url(), database.owner(), database.ownerPassword());
    }

    private static void found(Statement statement, String slug, int count) throws SQLException {
        var columns = one(statement, COLUMNS.formatted("tenant", "id")).replace("`slug`", "concat(slug, '-', n)");
        statement.execute("""
                insert into tenant (id, %s)
                with recursive numbers (n) as (select 1 union all select n + 1 from numbers where n < %d)
                select id + n, %s
                from tenant, numbers
                where slug = '%s'
                """.formatted(one(statement, COLUMNS.formatted("tenant", "id")), count, columns, slug));
    }

    private static List<String> tables(Statement statement) throws SQLException {
        return column(statement, """
                select table_name
                from information_schema.columns
                where table_schema = database()
                  and column_name = 'tenant_id'
                order by table_name
                """);
    }

    private static void copy(Statement statement, String table, String slug) throws SQLException {
        var columns = one(statement, COLUMNS.formatted(table, "tenant_id"));
        statement.execute("""
                insert into %s (tenant_id, %s)
                select copy.id, %s
                from %s row_
                join tenant model on model.id = row_.tenant_id and model.slug = '%s'
                join tenant copy on copy.slug like '%s-%%'
                """.formatted(table, columns, columns.replace("`person_id`", "null").replaceAll("`(\\w+)`", "row_.`$1`"), table,
                slug,
                slug));
    }

    /** Lets the database look at what is there now, as it does by itself after a while. */
    void analyze() throws SQLException {
        try (var owner = connect(); var statement = owner.createStatement()) {
            for (var table : tables(statement)) {
                statement.execute("analyze table " + table);
            }
        }
    }

    private static String one(Statement statement, String sql) throws SQLException {
        return column(statement, sql).getFirst();
    }

    private static List<String> column(Statement statement, String sql) throws SQLException {
        var values = new ArrayList<String>();
        try (var rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                values.add(rows.getString(1));
            }
        }
        return values;
    }

    /** Makes somebody the owner of a copy, whose owner is nobody yet. */
    void give(String slug, long person) throws SQLException {
        try (var owner = connect(); var update = owner.prepareStatement("""
                update member m
                join tenant t on t.id = m.tenant_id
                set m.person_id = ?
                where t.slug = ?
                  and m.access = 'owner'
                """)) {
            update.setLong(1, person);
            update.setString(2, slug);
            update.executeUpdate();
        }
    }

    /** How many rows a table has. */
    long count(String table) throws SQLException {
        try (var owner = connect(); var statement = owner.createStatement()) {
            return Long.parseLong(one(statement, "select count(*) from " + table));
        }
    }
}
