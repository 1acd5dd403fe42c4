package io.sopwright.database;

import io.micronaut.data.connection.jdbc.advice.DelegatingDataSource;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Whether the database answers. */
@Singleton
public final class Liveliness {

    private static final int SECONDS = 3;

    private final DataSource pool;

    Liveliness(DataSource source) {
        this.pool = DelegatingDataSource.unwrapDataSource(source);
    }

    /** Whether it answers now, within a few seconds. */
    public boolean answers() {
        try (var connection = pool.getConnection()) {
            return connection.isValid(SECONDS);
        } catch (SQLException _) {
            return false;
        }
    }
}
