package io.sopwright.template;

/** What one template may cost, so that no text can stop the others. */
final class Limits {

    /** UTF-16 code units in one text or block. */
    static final int TEXT = 100_000;

    /** UTF-16 code units in a text and all its blocks. */
    static final int TEXTS = 1_000_000;

    /** UTF-16 code units in one name. */
    static final int NAME = 100;

    /** Sections inside each other, those of blocks included. */
    static final int DEPTH = 20;

    /** Block references in a text with all its blocks in place. */
    static final int BLOCKS = 200;

    /** Tags and stretches of text between tags in a text with all its blocks in place. */
    static final int PARTS = 20_000;

    /** Values in a merged text. */
    static final int INSERTIONS = 5_000;

    /** Tags and stretches of text visited in one merge. */
    static final int STEPS = 50_000;

    /** UTF-16 code units in a merged text. */
    static final int MERGED = 2_000_000;

    /** Findings shown for one text; who has more begins with these. */
    static final int FINDINGS = 100;

    private Limits() {}
}
