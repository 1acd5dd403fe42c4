package io.sopwright.people;

import java.util.Locale;

/** How somebody stands to the company. */
public enum Standing {
    /** Works there and can sign in. */
    ACTIVE,
    /** Has an invitation that was not accepted yet. */
    INVITED,
    /** Had an invitation that was not accepted in time. */
    EXPIRED,
    /** Is named in documents and cannot sign in. */
    NAMED,
    /** Was taken out; stays in what they did. */
    LEFT;

    /** As words and style sheets write it: {@code active}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
