package io.sopwright.tenancy;

import java.util.Locale;

/** What somebody is in a company, and so what they may do there. The roles of processes are another matter: they say who does a task. */
public enum Access {
    /** Everything; a company always has one. */
    OWNER,
    /** Everything but making owners. */
    ADMIN,
    /** Approves, and works like staff. */
    APPROVER,
    /** Works through checklists. */
    STAFF,
    /** Reads all and changes nothing. */
    AUDITOR;

    /** Whether it includes a right. */
    public boolean has(Right right) {
        return switch (right) {
            case READ -> true;
            case RUN -> this != AUDITOR;
            case APPROVE -> this == OWNER || this == ADMIN || this == APPROVER;
            case CONFIGURE, ADMINISTER -> this == OWNER || this == ADMIN;
            case AUDIT -> this == OWNER || this == ADMIN || this == AUDITOR;
        };
    }

    /** As the database and forms write it: {@code owner}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The access of that word.
     *
     * @throws IllegalArgumentException when there is none
     */
    public static Access of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
