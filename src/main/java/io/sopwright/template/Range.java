package io.sopwright.template;

/**
 * A stretch of a merged text.
 *
 * @param start offset of its first character in {@link Merged#text()}
 * @param end offset behind its last character; may be {@code start}
 */
public record Range(int start, int end) {}
