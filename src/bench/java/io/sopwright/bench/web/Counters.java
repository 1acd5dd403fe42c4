package io.sopwright.bench.web;

import io.sopwright.database.DatabaseSettings;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;

/** What the database server counts: how often it executed which statement in one schema, literals and parameters taken out. */
record Counters(Map<String, Long> counts) {

    private static final String COUNTED = """
            select left(digest_text, 200), sum(count_star)
            from performance_schema.events_statements_summary_by_digest
            where schema_name = database()
              and digest_text not like '%performance_schema%'
            group by left(digest_text, 200)
            """;

    static Counters now(DatabaseSettings database) throws SQLException {
        var counts = new TreeMap<String, Long>();
        try (var owner = DriverManager.getConnection(database.url(), database.owner(), database.ownerPassword());
                var statement = owner.createStatement();
                var rows = statement.executeQuery(COUNTED)) {
            while (rows.next()) {
                counts.put(rows.getString(1), rows.getLong(2));
            }
        }
        return new Counters(counts);
    }

    static Counters none() {
        return new Counters(Map.of());
    }

    Counters since(Counters before) {
        return combine(before, -1);
    }

    Counters plus(Counters more) {
        return combine(more, 1);
    }

    private Counters combine(Counters other, int sign) {
        var all = new TreeMap<>(counts);
        other.counts.forEach((statement, count) -> all.merge(statement, sign * count, Long::sum));
        all.values().removeIf(count -> count == 0);
        return new Counters(all);
    }

    long total() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    /** By how many statements the two differ, more and less added up. */
    long distance(Counters other) {
        return since(other).counts.values().stream().mapToLong(Math::abs).sum();
    }
}
