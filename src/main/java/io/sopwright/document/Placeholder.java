package io.sopwright.document;

import java.util.List;
import java.util.Optional;

/**
 * A name that a document's text may use.
 *
 * @param label what the template asks for it; empty for what is no field
 * @param value what stands in its place now; empty for lists of the process and for what is left empty
 * @param inside the names of each entry of a list
 */
public record Placeholder(Kind kind, String name, Optional<String> label, String value, List<String> inside) {

    /** What a name stands for. */
    public enum Kind {
        /** A field that is always filled in. */
        FIELD,
        /** A field that may be left empty. */
        OPTIONAL,
        /** Yes or no, or one option of a choice. */
        FLAG,
        /** A field with several entries. */
        LIST,
        /** The title of a role. */
        ROLE,
        /** What the document says of itself. */
        DOCUMENT,
        /** A part of the process. */
        PROCESS
    }

    public Placeholder {
        inside = List.copyOf(inside);
    }

    /** How it is written; lists with one line an entry. */
    public String tag() {
        var section = "<<#" + name + ">>";
        var end = "<</" + name + ">>";
        return switch (kind) {
            case FIELD, ROLE, DOCUMENT -> "<<" + name + ">>";
            case OPTIONAL -> section + "<<" + name + ">>" + end;
            case FLAG -> section + "…" + end;
            case LIST, PROCESS -> section + "\n- <<" + inside.getFirst() + ">>\n" + end;
        };
    }
}
