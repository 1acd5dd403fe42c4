package io.sopwright.fence;

/**
 * What stands for a variable of an address.
 *
 * @param isRow whether it is the id of a row, which exists in one company only; else a name that every company may have
 */
record Part(String text, boolean isRow) {

    static Part row(String id) {
        return new Part(id, true);
    }

    static Part name(String name) {
        return new Part(name, false);
    }
}
