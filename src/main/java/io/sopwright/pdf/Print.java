package io.sopwright.pdf;

/** A finished PDF. */
public final class Print {

    private final byte[] bytes;
    private final int pages;

    Print(byte[] bytes, int pages) {
        this.bytes = bytes;
        this.pages = pages;
    }

    /** The file, PDF/A-2a and PDF/UA-1; a copy at each call. */
    public byte[] bytes() {
        return bytes.clone();
    }

    /** How many pages it has, at least one. */
    public int pages() {
        return pages;
    }
}
