package io.sopwright.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.sopwright.canvas.Canvas;
import io.sopwright.canvas.Drawing;
import io.sopwright.canvas.Lettering;
import java.awt.Color;
import java.awt.Rectangle;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class DrawingTest {

    /** A drawing of 100 by 50 points. */
    private record Sketch(Consumer<Canvas> marks) implements Drawing {

        @Override
        public double width() {
            return 100;
        }

        @Override
        public double height() {
            return 50;
        }

        @Override
        public void paint(Canvas canvas) {
            marks.accept(canvas);
        }
    }

    /** The example of the canvas kit's page. */
    private record Stamp(Lettering lettering) implements Drawing {

        @Override
        public double width() {
            return lettering.width("Draft", 12) + 8;
        }

        @Override
        public double height() {
            return 20;
        }

        @Override
        public void paint(Canvas canvas) {
            canvas.line(new Rectangle2D.Double(0, 0, width(), height()), 0.8, Color.RED);
            canvas.write("Draft", 4, 14, 12, Color.RED);
        }
    }

    @Test
    void the_words_of_a_drawing_can_be_searched() throws IOException {
        byte[] pdf = print(new Stamp(Samples.FONTS.lettering()), "width:40mm;height:20mm");
        PdfChecks.assertArchivableAndAccessible(pdf);
        assertEquals("Draft", text(pdf).strip());
    }

    @Test
    void words_of_other_scripts_are_in_the_fonts_that_have_them() throws IOException {
        var sketch = new Sketch(canvas -> {
            canvas.write("Gate ☑ שלום", 2, 20, 10, Color.BLACK);
            canvas.write("Łódź", 2, 40, 10, Color.BLACK);
        });
        byte[] pdf = print(sketch, "width:100pt;height:50pt");
        PdfChecks.assertArchivableAndAccessible(pdf);
        assertTrue(text(pdf).contains("Gate ☑") && text(pdf).contains("שלום") && text(pdf).contains("Łódź"), text(pdf));
    }

    @Test
    void it_is_as_large_as_its_box_with_its_proportions_kept() throws IOException {
        var ink = ink(print(new Sketch(canvas -> canvas.area(new Rectangle2D.Double(0, 0, 100, 50), Color.BLACK)),
                "width:200pt;height:200pt"));
        assertEquals(200, ink.width, 2);
        assertEquals(100, ink.height, 2);
    }

    @Test
    void upper_marks_are_above_lower_ones_and_curves_bend_as_they_should() throws IOException {
        var curve = new Path2D.Double();
        curve.moveTo(0, 0);
        curve.quadTo(0, 50, 100, 50);
        curve.lineTo(0, 50);
        curve.closePath();
        byte[] pdf = print(new Sketch(canvas -> {
            canvas.area(new Rectangle2D.Double(0, 0, 100, 50), Color.LIGHT_GRAY);
            canvas.area(curve, Color.BLACK);
        }), "width:100pt;height:50pt");
        var page = page(pdf);
        var area = ink(pdf);
        assertTrue(isBlack(page, area.x + 3, area.y + 45), "left, below the curve");
        assertTrue(!isBlack(page, area.x + 30, area.y + 20), "above the curve");
        assertTrue(isBlack(page, area.x + 28, area.y + 42), "below the curve");
        // a quarter of its way the parabola is at (6.25, 21.9), half of it at (25, 37.5)
        assertTrue(!isBlack(page, area.x + 25, area.y + 34), "just above its middle");
    }

    private static byte[] print(Drawing drawing, String size) {
        var facts = new Facts("Flow", "A drawing alone", "North Ltd", "en-GB", Samples.DAY, Samples.DAY);
        var page = "<object type='application/x-drawing' data='flow' title='Flow' style='" + size + "'></object>";
        return Samples.PRINTER.print(new Sheet(facts, page, Map.of(), Map.of("flow", drawing))).bytes();
    }

    private static String text(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static BufferedImage page(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFRenderer(document).renderImage(0);
        }
    }

    private static Rectangle ink(byte[] pdf) throws IOException {
        var page = page(pdf);
        var ink = new Rectangle(0, 0, -1, -1);
        for (int y = 0; y < page.getHeight(); y++) {
            for (int x = 0; x < page.getWidth(); x++) {
                if ((page.getRGB(x, y) & 0xFF) < 0xF0) {
                    ink.add(x, y);
                }
            }
        }
        return ink;
    }

    private static boolean isBlack(BufferedImage page, int x, int y) {
        return (page.getRGB(x, y) & 0xFF) < 0x40;
    }
}
