package io.sopwright.fence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaMethod;
import io.micronaut.data.annotation.Query;
import io.sopwright.testing.Application;
import io.sopwright.testing.WithApplication;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What is taken away by its date, for all companies at once, is found by an index: otherwise the sweep would read and lock every row. */
@ExtendWith(WithApplication.class)
class SweepsTest {

    private static final Pattern TABLE = Pattern.compile("delete\\s+from\\s+(\\w+)");
    private static final Pattern COLUMN = Pattern.compile("(?:where|or|and)\\s+(\\w+) <");

    @Test
    void every_sweep_finds_its_rows_by_an_index(Application app) throws SQLException {
        var needed = sweeps().flatMap(SweepsTest::columns).toList();
        assertEquals(List.of("attempt.span_start", "mailed_code.expires_at", "operation.done_at", "session.created_at",
                "session.seen_at"), needed.stream().sorted().toList());
        var settings = app.database();
        try (var database = DriverManager.getConnection(settings.url(), settings.owner(), settings.ownerPassword())) {
            var first = new TreeSet<String>();
            for (var column : needed) {
                first.addAll(indexed(database, column.substring(0, column.indexOf('.'))));
            }
            assertEquals(List.of(), needed.stream().filter(column -> !first.contains(column)).toList());
        }
    }

    private static Stream<String> sweeps() {
        return RepositoriesTest.REPOSITORIES.stream().flatMap(type -> type.getMethods().stream())
                .filter(method -> method.getName().equals("sweep"))
                .map(SweepsTest::sql);
    }

    private static String sql(JavaMethod method) {
        return method.getAnnotationOfType(Query.class).value();
    }

    private static Stream<String> columns(String sql) {
        var table = TABLE.matcher(sql).results().findFirst().orElseThrow().group(1);
        return COLUMN.matcher(sql).results().map(column -> table + "." + column.group(1));
    }

    /** The columns with which an index of a table begins. */
    private static List<String> indexed(Connection database, String table) throws SQLException {
        var found = new ArrayList<String>();
        try (var columns = database.getMetaData().getIndexInfo(database.getCatalog(), null, table, false, true)) {
            while (columns.next()) {
                if (columns.getInt("ORDINAL_POSITION") == 1) {
                    found.add(table + "." + columns.getString("COLUMN_NAME"));
                }
            }
        }
        return found;
    }
}
