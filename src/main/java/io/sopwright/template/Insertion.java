package io.sopwright.template;

import io.sopwright.source.Place;

/**
 * A value in a merged text: why it says that.
 *
 * @param place of the tag, in the text or in a block
 * @param value as it is to be read
 * @param range where it stands in the merged text, its marks included
 */
public record Insertion(String name, Place place, String value, Merged.Range range) {}
