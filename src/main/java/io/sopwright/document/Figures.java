package io.sopwright.document;

import io.sopwright.diagram.Diagram;
import java.util.Locale;
import java.util.Map;

/** Puts drawings into the places that a text leaves for them: as SVG for a screen, as an object that the print paints. */
final class Figures {

    private Figures() {}

    /** The place of a drawing. */
    static String slot(String name) {
        return "<figure class=\"drawing\" id=\"" + name + "\"></figure>";
    }

    static String onScreen(String html, Map<String, Diagram> drawings, String title) {
        var filled = html;
        for (var drawing : drawings.entrySet()) {
            filled = filled.replace(slot(drawing.getKey()), "<figure class=\"drawing\" id=\"" + drawing.getKey() + "\">"
                    + drawing.getValue().svg(title, description(title)) + "</figure>");
        }
        return filled;
    }

    static String inPrint(String html, Map<String, Diagram> drawings, String title) {
        var filled = html;
        for (var drawing : drawings.entrySet()) {
            filled = filled.replace(slot(drawing.getKey()), object(drawing.getKey(), drawing.getValue(), title));
        }
        return filled;
    }

    private static String object(String name, Diagram drawing, String title) {
        return String.format(Locale.ROOT,
                "<div class=\"drawing\"><object type=\"application/x-drawing\" data=\"%s\" title=\"%s\" style=\"width:%.2fpt;height:%.2fpt\"></object></div>",
                name,
                Escape.html(description(title)), drawing.width(), drawing.height());
    }

    private static String description(String title) {
        return "Flowchart of the process: " + title + ". The phases and gates are described in the text.";
    }
}
