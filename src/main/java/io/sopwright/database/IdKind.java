package io.sopwright.database;

import java.util.function.LongFunction;

/**
 * A kind of id, so that addresses and rows can hold it. Each capability declares its own as beans.
 *
 * @param type the record
 * @param make its constructor
 */
public record IdKind<T extends Id>(Class<T> type, LongFunction<T> make) {}
