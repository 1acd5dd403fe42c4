package io.sopwright.database;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.ToLongFunction;

/**
 * All rows of what may be long, one after the other, fetched a batch at a time: each by a statement that begins behind the last row of the one before.
 * So nothing is left out however many there are, and one batch at most is held. What is added meanwhile may be among them or not.
 */
public final class Batches<R> implements Iterator<R> {

    /** How many rows are fetched at a time. */
    public static final int SIZE = 1000;

    private final ToLongFunction<R> key;
    private final Behind<R> behind;
    private Iterator<R> batch = Collections.emptyIterator();
    private long last;
    private boolean ended;

    /** How a batch is fetched. */
    public interface Behind<R> {

        /** The first rows behind that key. */
        List<R> rows(long key, int most);
    }

    /**
     * @param first before the keys of all rows
     * @param key by which the rows are ordered, each its own
     */
    public Batches(long first, ToLongFunction<R> key, Behind<R> behind) {
        this.last = first;
        this.key = key;
        this.behind = behind;
    }

    /** All rows at once, by their ids. */
    public static <R> List<R> all(ToLongFunction<R> id, Behind<R> behind) {
        var all = new ArrayList<R>();
        new Batches<>(0, id, behind).forEachRemaining(all::add);
        return all;
    }

    @Override
    public boolean hasNext() {
        if (!batch.hasNext() && !ended) {
            var next = behind.rows(last, SIZE);
            ended = next.size() < SIZE;
            batch = next.iterator();
        }
        return batch.hasNext();
    }

    @Override
    public R next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        var row = batch.next();
        last = key.applyAsLong(row);
        return row;
    }
}
