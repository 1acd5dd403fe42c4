package io.sopwright.audit;

import java.util.Iterator;
import java.util.Optional;

/**
 * A company's trail, to be gone through once.
 *
 * @param head where it says that it ends; empty for one that was taken out of the database
 * @param beyond how many entries are kept behind that end: none, unless somebody put them there
 * @param entries by their numbers, as far as the head
 */
public record Trail(Optional<HeadRow> head, long beyond, Iterator<TrailRow> entries) {}
