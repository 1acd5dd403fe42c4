package io.sopwright.testing;

import io.sopwright.database.DatabaseSettings;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/** The database of the tests: embedded, or (profile mysql) a new schema on a real MySQL, whose host and port stand in MYSQL_URL. */
public final class TestDatabase {

    private static final String PASSWORD = "only-for-tests";

    private static final AtomicInteger MADE = new AtomicInteger();

    private TestDatabase() {}

    /** Takes the schema away; a folder goes with the system's others. */
    static void drop(DatabaseSettings database) {
        if (database.vendor().equals("mysql")) {
            try (var owner = DriverManager.getConnection(database.url(), database.owner(), database.ownerPassword());
                    var statement = owner.createStatement()) {
                statement.execute("drop database " + owner.getCatalog());
            } catch (SQLException broken) {
                throw new IllegalStateException(broken);
            }
        }
    }

    /** The server, as {@code host:port}. */
    public static String server() {
        return Optional.ofNullable(System.getenv("MYSQL_URL")).orElse("127.0.0.1:3316");
    }

    static DatabaseSettings make(Path folder) {
        return System.getProperty("sopwright.database", "").equals("mysql")
                ? onMySql("jdbc:mysql://" + server())
                : DatabaseSettings.embedded(folder, PASSWORD);
    }

    private static DatabaseSettings onMySql(String server) {
        var name = "sopwright_" + ProcessHandle.current().pid() + "_" + MADE.incrementAndGet();
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
