package io.sopwright.audit;

import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.LongFunction;

/** The entries of a trail one after the other, fetched a page at a time. */
final class Pages implements Iterator<TrailRow> {

    /** How many entries a page has at most. */
    static final int SIZE = 1000;

    private final LongFunction<List<TrailRow>> after;
    private Iterator<TrailRow> page = Collections.emptyIterator();
    private long last;
    private boolean ended;

    /** @param after the entries behind a number, at most {@link #SIZE} */
    Pages(LongFunction<List<TrailRow>> after) {
        this.after = after;
    }

    @Override
    public boolean hasNext() {
        if (!page.hasNext() && !ended) {
            var next = after.apply(last);
            ended = next.size() < SIZE;
            page = next.iterator();
        }
        return page.hasNext();
    }

    @Override
    public TrailRow next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        var row = page.next();
        last = row.sequence();
        return row;
    }
}
