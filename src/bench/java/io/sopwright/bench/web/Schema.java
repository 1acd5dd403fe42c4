package io.sopwright.bench.web;

import io.sopwright.testing.TestDatabase;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;

/** A schema of its own on the MySQL of the benchmarks, with an owner and a user for the application; gone when closed. */
record Schema(String name) implements AutoCloseable {

    private static final String PASSWORD = "only-for-benchmarks";

    static Schema make() throws SQLException {
        var schema = new Schema("sopwright_bench_" + ProcessHandle.current().pid());
        schema.drop();
        execute(List.of("create database " + schema.name + " character set utf8mb4 collate utf8mb4_0900_ai_ci",
                "create user " + schema.owner() + " identified by '" + PASSWORD + "'",
                "create user " + schema.user() + " identified by '" + PASSWORD + "'",
                "grant all on " + schema.name + ".* to " + schema.owner() + " with grant option"));
        return schema;
    }

    private String owner() {
        return "'" + name + "_o'@'%'";
    }

    private String user() {
        return "'" + name + "_a'@'%'";
    }

    /** What {@code serve} is told of it. */
    Map<String, String> variables() {
        return Map.of("SOPWRIGHT_DATABASE_URL",
                "jdbc:mysql://" + TestDatabase.server() + "/" + name
                        + "?allowPublicKeyRetrieval=true&useSSL=false&connectionTimeZone=UTC",
                "SOPWRIGHT_DATABASE_USER", name + "_a", "SOPWRIGHT_DATABASE_PASSWORD", PASSWORD, "SOPWRIGHT_DATABASE_OWNER",
                name + "_o", "SOPWRIGHT_DATABASE_OWNER_PASSWORD", PASSWORD);
    }

    private void drop() throws SQLException {
        execute(List.of("drop database if exists " + name, "drop user if exists " + owner(), "drop user if exists " + user()));
    }

    private static void execute(List<String> statements) throws SQLException {
        try (var root = DriverManager.getConnection(
                "jdbc:mysql://" + TestDatabase.server() + "/?allowPublicKeyRetrieval=true&useSSL=false", "root", "");
                var statement = root.createStatement()) {
            for (var sql : statements) {
                statement.execute(sql);
            }
        }
    }

    @Override
    public void close() throws SQLException {
        drop();
    }
}
