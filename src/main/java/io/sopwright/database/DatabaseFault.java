package io.sopwright.database;

import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLTransientConnectionException;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** What a failure of the database means. */
public final class DatabaseFault {

    // H2: write conflict or deadlock, lock time-out
    private static final Set<String> PASSING_STATES = Set.of("40001", "HYT00");
    // MySQL: lock wait, deadlock, rollback of group replication during commit, read-only after a fail-over (1290, 1836)
    private static final Set<Integer> PASSING_CODES = Set.of(1205, 1213, 3101, 1290, 1836);

    // the pool's words, without a state, for a connection that was lost while it was used
    private static final String CLOSED = "Connection is closed";

    private DatabaseFault() {}

    /** Whether the same work may succeed when it is done again, and certainly was not done. */
    static boolean mayPass(Throwable failure) {
        return causes(failure)
                .anyMatch(cause -> PASSING_STATES.contains(state(cause)) || PASSING_CODES.contains(cause.getErrorCode()));
    }

    /** Whether the database could not be reached. */
    public static boolean isAway(Throwable failure) {
        return causes(failure).anyMatch(cause -> cause instanceof SQLTransientConnectionException
                || cause instanceof SQLNonTransientConnectionException
                || state(cause).startsWith("08") || CLOSED.equals(cause.getMessage()));
    }

    /** Whether a row with that key exists already. */
    public static boolean isDuplicate(Throwable failure) {
        // H2: 23505; MySQL: 1062
        return causes(failure).anyMatch(cause -> "23505".equals(state(cause)) || cause.getErrorCode() == 1062);
    }

    /** Whether a row with that constraint's key exists already; the constraint's name as the migration gives it. */
    public static boolean isDuplicate(Throwable failure, String constraint) {
        return isDuplicate(failure) && causes(failure)
                .anyMatch(cause -> String.valueOf(cause.getMessage()).toLowerCase(Locale.ROOT).contains(constraint));
    }

    private static String state(SQLException cause) {
        return Objects.requireNonNullElse(cause.getSQLState(), "");
    }

    private static Stream<SQLException> causes(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause).limit(20)
                .filter(SQLException.class::isInstance).map(SQLException.class::cast);
    }
}
