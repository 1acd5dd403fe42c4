package io.sopwright.desk;

import java.util.Arrays;
import java.util.Locale;

/** By when things on a desk are to be done. */
public enum Shelf {
    /** Today, and what is late. */
    TODAY,
    /** What should have been done. */
    OVERDUE,
    /** Later, or whenever it happens. */
    COMING,
    /** What cannot be done yet. */
    WAITING;

    /** Whether an entry belongs there. */
    boolean holds(DeskEntry entry) {
        return switch (this) {
            case TODAY -> !entry.isWaiting() && entry.line().due().isToday();
            case OVERDUE -> !entry.isWaiting() && entry.line().due().isLate();
            case COMING -> !entry.isWaiting() && !entry.line().due().isToday();
            case WAITING -> entry.isWaiting();
        };
    }

    /** Its name in addresses and words. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The one of that name; today without one. */
    static Shelf of(String key) {
        return Arrays.stream(values()).filter(shelf -> shelf.key().equals(key)).findFirst().orElse(TODAY);
    }
}
