package io.sopwright.audit;

import java.util.Locale;

/** What can be wrong with an entry of a trail. */
public enum Fault {
    /** It says something else than when it was written. */
    CHANGED,
    /** It does not follow from the one before it: that one was replaced, or this one put in. */
    UNLINKED,
    /** It is not there. */
    MISSING,
    /** It comes before entries that were written earlier. */
    OUT_OF_ORDER,
    /** There is another one with its number. */
    TWICE,
    /** It stands behind the end of the trail. */
    ADDED,
    /** It is the last, and not the one that the trail says it ends with. */
    HEAD,
    /** It cannot be read at all. */
    UNREADABLE;

    /** As a word of keys and files: {@code out_of_order}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
