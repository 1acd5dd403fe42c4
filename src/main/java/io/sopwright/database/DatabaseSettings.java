package io.sopwright.database;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Where the database is, and the two users of it: the application, and the owner of the schema.
 *
 * @param url of JDBC
 * @param user the application's user
 * @param owner who may create tables and grant rights
 */
public record DatabaseSettings(String url, String user, String password, String owner, String ownerPassword) {

    /** What the driver of MySQL remembers instead of asking the server, before and after each statement: in text, it ignores other values. */
    private static final Map<String, String> FEWER_TURNS = Map.of("cachePrepStmts", "true", "prepStmtCacheSize", "300",
            "prepStmtCacheSqlLimit", "4096", "useServerPrepStmts", "true", "useLocalSessionState", "true", "elideSetAutoCommits",
            "true",
            "readOnlyPropagatesToServer", "false", "cacheServerConfiguration", "true", "maintainTimeStats", "false");

    private static final Pattern NAME = Pattern.compile("[a-zA-Z0-9_]{1,32}");
    private static final Pattern SECRET = Pattern.compile("[\\x21-\\x7e&&[^'\"\\\\]]{0,200}");

    public DatabaseSettings {
        if (!NAME.matcher(user).matches() || !NAME.matcher(owner).matches()) {
            throw new IllegalArgumentException("The name of a database user is letters, digits and underscores.");
        }
        if (!SECRET.matcher(password).matches()) {
            throw new IllegalArgumentException("A database password is printable ASCII without quotes and backslashes.");
        }
    }

    /** The embedded database in a folder. Every commit is written through, so that none is lost when the process is killed. */
    public static DatabaseSettings embedded(Path folder, String secret) {
        return new DatabaseSettings("jdbc:h2:file:" + folder.resolve("sopwright").toAbsolutePath(), "app", secret, "owner",
                secret);
    }

    /** The address for the owner, who says how the embedded database works; others may not. */
    String ownerUrl() {
        return vendor().equals("h2") ? url + ";MODE=MySQL;DATABASE_TO_LOWER=TRUE;WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE" : url;
    }

    /**
     * A connection to look through, which changes nothing: as the application's user, or, embedded, as the owner.
     *
     * @throws SQLException when there is no such database, or, embedded, when it is in use
     */
    public Connection look() throws SQLException {
        return vendor().equals("h2")
                ? DriverManager.getConnection(
                        url + ";MODE=MySQL;DATABASE_TO_LOWER=TRUE;IFEXISTS=TRUE;ACCESS_MODE_DATA=r", owner, ownerPassword)
                : DriverManager.getConnection(url, user, password);
    }

    /** {@code h2} or {@code mysql}. */
    public String vendor() {
        return url.startsWith("jdbc:h2:") ? "h2" : "mysql";
    }

    /** Which database it is, without a secret. */
    public String words() {
        return url.replaceFirst("^jdbc:", "").replaceFirst("[?;].*$", "");
    }

    /** What the pool of connections is made of. */
    public Map<String, Object> pool() {
        var pool = new LinkedHashMap<String, Object>();
        pool.put("datasources.default.url", url);
        pool.put("datasources.default.username", user);
        pool.put("datasources.default.password", password);
        pool.put("datasources.default.dialect", vendor().equals("h2") ? "H2" : "MYSQL");
        pool.put("datasources.default.schema-generate", "NONE");
        pool.put("datasources.default.transaction-isolation", "TRANSACTION_READ_COMMITTED");
        pool.put("datasources.default.auto-commit", true);
        pool.put("datasources.default.connection-timeout", 4000);
        pool.put("datasources.default.maximum-pool-size", 16);
        pool.put("datasources.default.minimum-idle", 1);
        pool.put("datasources.default.initialization-fail-timeout", -1);
        if (vendor().equals("mysql")) {
            pool.put("datasources.default.data-source-properties", FEWER_TURNS);
        }
        return pool;
    }
}
