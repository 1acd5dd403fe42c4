package io.sopwright.bench.web;

import io.sopwright.database.Id;
import io.sopwright.database.Sha256;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import javax.sql.DataSource;

/** Executes the application's statements by JDBC alone. May be shared by threads. */
record Caller(DataSource pool, Statements statements) {

    /** What is done in one transaction. */
    interface Work {
        void on(Transaction transaction) throws SQLException;
    }

    /** Commits what is done. */
    void write(Work work) throws SQLException {
        try (var connection = pool.getConnection()) {
            transact(connection, work);
        }
    }

    /** The same, on a connection that may not write meanwhile: the driver asks and tells the server so. */
    void read(Work work) throws SQLException {
        try (var connection = pool.getConnection()) {
            if (!connection.isReadOnly()) {
                connection.setReadOnly(true);
            }
            transact(connection, work);
            connection.setReadOnly(false);
        }
    }

    private void transact(Connection connection, Work work) throws SQLException {
        connection.setAutoCommit(false);
        work.on(new Transaction(connection, statements));
        connection.commit();
        connection.setAutoCommit(true);
    }

    /** An open transaction. */
    record Transaction(Connection connection, Statements statements) {

        /** Reads all rows; the first value, when there is one. */
        Optional<String> read(String method, Object... arguments) throws SQLException {
            try (var statement = prepare(method, arguments); var rows = statement.executeQuery()) {
                return first(rows);
            }
        }

        /** Writes one row. */
        void write(String method, Object... arguments) throws SQLException {
            if (change(method, arguments) != 1) {
                throw new IllegalStateException(method + " changed nothing");
            }
        }

        /** Writes; how many rows. */
        int change(String method, Object... arguments) throws SQLException {
            try (var statement = prepare(method, arguments)) {
                return statement.executeUpdate();
            }
        }

        private static Optional<String> first(ResultSet rows) throws SQLException {
            var first = Optional.<String>empty();
            while (rows.next()) {
                for (int column = rows.getMetaData().getColumnCount(); column > 1; column--) {
                    rows.getObject(column);
                }
                if (first.isEmpty()) {
                    first = Optional.ofNullable(rows.getString(1));
                }
            }
            return first;
        }

        private PreparedStatement prepare(String method, Object... arguments) throws SQLException {
            var sql = statements.of(method);
            var statement = connection.prepareStatement(sql.text());
            for (int place = 0; place < sql.places().size(); place++) {
                statement.setObject(place + 1, plain(arguments[sql.places().get(place)]));
            }
            return statement;
        }

        private static Object plain(Object value) {
            return switch (value) {
                case Id id -> id.value();
                case Sha256 hash -> hash.hex();
                case Instant instant -> Timestamp.from(instant);
                default -> value;
            };
        }
    }
}
