package io.sopwright.field;

/** When a field is answered. */
public enum Stage {
    /** Once for the company, used by every document. */
    COMPANY("company"),
    /** For each document. */
    DOCUMENT("document");

    private final String word;

    Stage(String word) {
        this.word = word;
    }

    String word() {
        return word;
    }
}
