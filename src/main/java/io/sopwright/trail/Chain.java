package io.sopwright.trail;

import java.util.Optional;

/**
 * What is known of a chain.
 *
 * @param check the last one that was asked for; empty before the first
 */
public record Chain(Optional<CheckRow> check, Moments moments) {

    /** Whether somebody waits for an answer. */
    public boolean isRunning() {
        return check.filter(row -> row.checkedAt() == null).isPresent();
    }

    /** Whether it was found broken. */
    public boolean isBroken() {
        return check.filter(row -> row.fault() != null).isPresent();
    }

    /** The key of the sentence that tells of it; it gets {@link #entries}, {@link #checked}, {@link #broken}. */
    public String key() {
        return check.map(row -> row.checkedAt() == null
                ? "trail.chain_running"
                : row.fault() == null ? "trail.chain_intact" : "trail.chain_broken_" + row.fault())
                .orElse("trail.chain_unchecked");
    }

    /** How many entries are intact. */
    public long entries() {
        return check.map(CheckRow::entries).orElse(0L);
    }

    /** The number of the first that is not. */
    public long broken() {
        return entries() + 1;
    }

    /** When it was checked. */
    public String checked() {
        return check.map(CheckRow::checkedAt).map(moments::of).orElse("");
    }
}
