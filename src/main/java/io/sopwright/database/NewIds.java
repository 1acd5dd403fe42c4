package io.sopwright.database;

import io.hypersistence.tsid.TSID;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.function.LongFunction;

/** Makes ids: unique over all nodes without asking any, and later ones are greater. May be shared by threads. */
@Singleton
public final class NewIds {

    private final TSID.Factory factory;

    NewIds(Clock clock) {
        // no number of a node: each millisecond begins at a random place among four million
        this.factory = TSID.Factory.builder().withNodeBits(0).withClock(clock).withRandom(new SecureRandom()).build();
    }

    /** A new id of that kind. */
    public <T extends Id> T next(LongFunction<T> make) {
        return make.apply(factory.generate().toLong());
    }
}
