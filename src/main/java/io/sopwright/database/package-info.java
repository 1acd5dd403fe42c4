/**
 * The database: who may use it, its schema, transactions that are tried again, and the ids of rows. Knows no tenant.
 *
 * <p>Rows have ids that sort by time (TSID, 64 bits), made here and not by the database. In the program each kind of id is a record of its own; in
 * addresses an id is its thirteen letters and digits.
 */
@NullMarked
package io.sopwright.database;

import org.jspecify.annotations.NullMarked;
