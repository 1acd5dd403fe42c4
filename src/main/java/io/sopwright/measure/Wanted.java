package io.sopwright.measure;

/**
 * What somebody looks for in the list of KPIs, besides words.
 *
 * @param document the id of a document as addresses write it; empty for all
 * @param state of a version, as the database writes it; empty for all
 */
public record Wanted(String document, String state) {

    boolean isMet(Definition definition) {
        return (document.isEmpty() || document.equals(definition.document().id().text()))
                && (state.isEmpty() || state.equals(definition.version().state()));
    }
}
