package io.sopwright.modelling;

/**
 * Something wrong, or worth a second look, and what it belongs to.
 *
 * @param section of the entry that it belongs to: {@code tasks}; empty when it belongs to none
 * @param key of that entry
 * @param part of that entry: {@code due}; empty when it belongs to all of it
 * @param isError whether the document cannot be submitted so
 */
public record Found(String section, String key, String part, String sentence, boolean isError) {

    boolean isAbout(String otherSection, String otherKey) {
        return section.equals(otherSection) && key.equals(otherKey);
    }
}
