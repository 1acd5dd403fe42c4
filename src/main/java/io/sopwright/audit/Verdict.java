package io.sopwright.audit;

import io.sopwright.database.Sha256;

/** What became of going through a trail. */
public sealed interface Verdict {

    /**
     * Every entry is as it was written.
     *
     * @param entries how many there are
     * @param last the hash of the last, which stands for all of them
     */
    record Intact(long entries, Sha256 last) implements Verdict {}

    /**
     * The first entry that is not as it was written.
     *
     * @param entry its number; in a file that cannot be read, that of its line
     */
    record Broken(long entry, Fault fault) implements Verdict {}
}
