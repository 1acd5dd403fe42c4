package io.sopwright.diagram;

import java.awt.Color;
import org.jspecify.annotations.Nullable;

/**
 * How marks of one sort look: a class for the style sheet, attributes that hold without one (in the colour of the text around, so that
 * they suit light, dark and print), and the colours of the print.
 */
enum Style {
    /** Opacity stands on the group, so that lines that run together do not darken. */
    EDGE("edge", "fill=\"none\" stroke=\"currentColor\" opacity=\"0.6\"", null, Ink.LINE),
    ARROW("arrow", "fill=\"currentColor\" opacity=\"0.6\"", Ink.LINE, null),
    STEP("step", "fill=\"currentColor\" fill-opacity=\"0.03\" stroke=\"currentColor\" stroke-opacity=\"0.55\"", Ink.PAPER,
            Ink.LINE),
    TERMINAL("terminal", "fill=\"currentColor\" fill-opacity=\"0.1\" stroke=\"currentColor\" stroke-opacity=\"0.55\"", Ink.SHADE,
            Ink.LINE),
    DECISION("decision", "fill=\"currentColor\" fill-opacity=\"0.03\" stroke=\"currentColor\" stroke-opacity=\"0.55\"", Ink.PAPER,
            Ink.LINE),
    TITLE("title", "fill=\"currentColor\"", Ink.TEXT, null),
    DETAIL("detail", "fill=\"currentColor\" fill-opacity=\"0.75\"", Ink.SOFT, null),
    LABEL("label", "fill=\"currentColor\" fill-opacity=\"0.75\"", Ink.SOFT, null);

    /** In points. */
    static final float STROKE = 0.8f;

    final String name;
    final String attributes;
    final @Nullable Color fill;
    final @Nullable Color stroke;

    Style(String name, String attributes, @Nullable Color fill, @Nullable Color stroke) {
        this.name = name;
        this.attributes = attributes;
        this.fill = fill;
        this.stroke = stroke;
    }

    /** The colour of words. */
    Color ink() {
        return fill == null ? Ink.TEXT : fill;
    }

    static Style of(Node.Kind kind) {
        return switch (kind) {
            case START, END -> TERMINAL;
            case STEP -> STEP;
            case DECISION -> DECISION;
        };
    }

    private static final class Ink {
        static final Color TEXT = new Color(0x1f2933);
        static final Color SOFT = new Color(0x4a5560);
        static final Color LINE = new Color(0x6b7680);
        static final Color PAPER = new Color(0xfafbfb);
        static final Color SHADE = new Color(0xe9ecee);
    }
}
