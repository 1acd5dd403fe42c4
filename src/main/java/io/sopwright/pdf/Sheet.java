package io.sopwright.pdf;

import io.sopwright.canvas.Drawing;
import io.sopwright.picture.Picture;
import java.util.Map;

/**
 * All that one print is made of.
 *
 * @param facts what the PDF says about itself
 * @param html the page, with its style sheet in a {@code <style>} element; see the package's page for what it may hold
 * @param pictures by name: {@code <img src="asset:logo" alt="…">} shows the one named {@code logo}
 * @param drawings by name: {@code <object type="application/x-drawing" data="flow" title="…">} shows the one named {@code flow}
 */
public record Sheet(Facts facts, String html, Map<String, Picture> pictures, Map<String, Drawing> drawings) {

    public Sheet {
        pictures = Map.copyOf(pictures);
        drawings = Map.copyOf(drawings);
    }

    /** A sheet of text alone. */
    public Sheet(Facts facts, String html) {
        this(facts, html, Map.of(), Map.of());
    }
}
