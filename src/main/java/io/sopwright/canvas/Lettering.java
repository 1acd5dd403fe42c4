package io.sopwright.canvas;

/** A font as a drawing needs it: how wide a text is. An implementation answers the same for the same arguments, in any thread. */
public interface Lettering {

    /**
     * The advance of a line of text, in the unit of {@code size}.
     *
     * @param size of the em square
     */
    double width(String text, double size);
}
