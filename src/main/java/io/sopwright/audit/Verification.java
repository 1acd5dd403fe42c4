package io.sopwright.audit;

import io.sopwright.database.Sha256;
import java.util.Iterator;
import java.util.Optional;

/**
 * Goes through a trail and computes every hash anew (21 CFR 11.10(e); the chain is that of {@link CanonicalEntry}). It finds what was done to
 * entries by somebody who could not also write all later ones anew; against that, keep the last hash where nobody of them can write.
 */
public final class Verification {

    private long entries;
    private Sha256 last = Sha256.ZERO;

    private Verification() {}

    /** The first broken entry of a trail, if there is one. */
    public static Verdict of(Trail trail) {
        try {
            return new Verification().walk(trail);
        } catch (UnreadableEntry unreadable) {
            return new Verdict.Broken(unreadable.line(), Fault.UNREADABLE);
        }
    }

    private Verdict walk(Trail trail) {
        while (trail.entries().hasNext()) {
            var row = trail.entries().next();
            var broken = broken(row, trail.entries());
            if (broken.isPresent()) {
                return broken.get();
            }
            entries++;
            last = row.hash();
        }
        return end(trail);
    }

    private Optional<Verdict> broken(TrailRow row, Iterator<TrailRow> rest) {
        long expected = entries + 1;
        if (row.sequence() > expected) {
            return Optional.of(comes(expected, rest)
                    ? new Verdict.Broken(row.sequence(), Fault.OUT_OF_ORDER)
                    : new Verdict.Broken(expected, Fault.MISSING));
        }
        return fault(row, expected).map(fault -> new Verdict.Broken(row.sequence(), fault));
    }

    private Optional<Fault> fault(TrailRow row, long expected) {
        if (row.sequence() < expected) {
            return Optional.of(Fault.TWICE);
        }
        if (!row.previousHash().equals(last)) {
            return Optional.of(Fault.UNLINKED);
        }
        return row.hash().equals(CanonicalEntry.hash(last, row.entry())) ? Optional.empty() : Optional.of(Fault.CHANGED);
    }

    private static boolean comes(long sequence, Iterator<TrailRow> rest) {
        while (rest.hasNext()) {
            if (rest.next().sequence() == sequence) {
                return true;
            }
        }
        return false;
    }

    private Verdict end(Trail trail) {
        long said = trail.head().map(HeadRow::sequence).orElse(entries);
        if (said > entries) {
            return new Verdict.Broken(entries + 1, Fault.MISSING);
        }
        if (trail.beyond() > 0) {
            return new Verdict.Broken(said + 1, Fault.ADDED);
        }
        return trail.head().map(HeadRow::hash).filter(hash -> !hash.equals(last)).isPresent()
                ? new Verdict.Broken(entries, Fault.HEAD)
                : new Verdict.Intact(entries, last);
    }
}
