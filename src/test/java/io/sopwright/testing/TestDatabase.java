package io.sopwright.testing;

import io.sopwright.database.DatabaseSettings;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;

/** The database of the tests: embedded, or with the property sopwright.mysql a new schema on that MySQL, as host and port. */
final class TestDatabase {

    private static final String PASSWORD = "only-for-tests";

    private TestDatabase() {}

    static DatabaseSettings make(Path folder) {
        var mysql = System.getProperty("sopwright.mysql", "");
        return mysql.isEmpty() ? DatabaseSettings.embedded(folder, PASSWORD) : onMySql("jdbc:mysql://" + mysql);
    }

    private static DatabaseSettings onMySql(String server) {
        var name = "sopwright_" + ProcessHandle.current().pid();
        try (var root = DriverManager.getConnection(server + "/?allowPublicKeyRetrieval=true&useSSL=false", "root", "");
                var statement = root.createStatement()) {
            for (var sql : List.of("drop database if exists " + name,
                    "create database " + name + " character set utf8mb4 collate utf8mb4_0900_ai_ci",
                    "create user if not exists 'sopwright_app'@'%' identified by '" + PASSWORD + "'")) {
                statement.execute(sql);
            }
        } catch (SQLException unreachable) {
            throw new IllegalStateException("Start a MySQL first: " + server, unreachable);
        }
        return new DatabaseSettings(server + "/" + name + "?allowPublicKeyRetrieval=true&useSSL=false&connectionTimeZone=UTC",
                "sopwright_app", PASSWORD, "root", "");
    }
}
