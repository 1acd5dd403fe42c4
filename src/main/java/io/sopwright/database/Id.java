package io.sopwright.database;

import io.hypersistence.tsid.TSID;
import java.util.Optional;

/** The id of a row. Each kind of row has a kind of id, a record of one number. */
public interface Id {

    /** The number in the database. */
    long value();

    /** The id in an address: thirteen letters and digits (Crockford's base 32). */
    default String text() {
        return TSID.from(value()).toString();
    }

    /** The number of an id in an address; empty for what never is one. */
    static Optional<Long> read(String text) {
        return TSID.isValid(text) ? Optional.of(TSID.from(text).toLong()) : Optional.empty();
    }
}
