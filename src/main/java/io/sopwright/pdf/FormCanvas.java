package io.sopwright.pdf;

import io.sopwright.canvas.Canvas;
import io.sopwright.canvas.Drawing;
import io.sopwright.font.FontStacks;
import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.PathIterator;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import org.apache.pdfbox.util.Matrix;

/** A form of a PDF (ISO 32000-1, 8.10) as a canvas. */
final class FormCanvas implements Canvas {

    private static final int ROUND_JOIN = 1;
    /** Where the coordinates of a segment's end stand: move, line, quadratic, cubic, close. */
    private static final int[] END_OF_SEGMENT = {0, 0, 2, 4, 0};

    private final PDPageContentStream stream;
    private final FontStacks fonts;

    private FormCanvas(PDPageContentStream stream, FontStacks fonts) {
        this.stream = stream;
        this.fonts = fonts;
    }

    /** A drawing in the middle of a form of this size in points, scaled to it with its proportions kept. */
    static PDFormXObject paint(Drawing drawing, double width, double height, PDDocument pdf, FontStacks fonts) {
        // a form as any other, and the only one for which a stream knows the document, and so embeds the fonts that it uses
        var form = new PDAppearanceStream(pdf);
        form.setBBox(new PDRectangle((float) width, (float) height));
        form.setResources(new PDResources());
        double scale = Math.min(width / drawing.width(), height / drawing.height());
        double left = (width - scale * drawing.width()) / 2;
        double top = height - (height - scale * drawing.height()) / 2;
        try (var bytes = form.getContentStream().createOutputStream(COSName.FLATE_DECODE);
                var stream = new PDPageContentStream(pdf, form, bytes)) {
            stream.transform(new Matrix((float) scale, 0, 0, (float) -scale, (float) left, (float) top));
            stream.setLineJoinStyle(ROUND_JOIN);
            drawing.paint(new FormCanvas(stream, fonts));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return form;
    }

    @Override
    public void area(Shape shape, Color colour) {
        try {
            stream.setNonStrokingColor(colour);
            follow(shape);
            stream.fill();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void line(Shape shape, double width, Color colour) {
        try {
            stream.setStrokingColor(colour);
            stream.setLineWidth((float) width);
            follow(shape);
            stream.stroke();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void write(String text, double x, double y, double size, Color colour) {
        try {
            stream.setNonStrokingColor(colour);
            stream.beginText();
            // upright again, where y grows downwards
            stream.setTextMatrix(new Matrix(1, 0, 0, -1, (float) x, (float) y));
            for (FontStacks.Run run : fonts.runs(text)) {
                stream.setFont(run.font(), (float) size);
                stream.showText(run.text());
            }
            stream.endText();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void follow(Shape shape) throws IOException {
        var at = new float[6];
        float x = 0;
        float y = 0;
        for (PathIterator path = shape.getPathIterator(null); !path.isDone(); path.next()) {
            int segment = path.currentSegment(at);
            switch (segment) {
                case PathIterator.SEG_MOVETO -> stream.moveTo(at[0], at[1]);
                case PathIterator.SEG_LINETO -> stream.lineTo(at[0], at[1]);
                case PathIterator.SEG_QUADTO ->
                    stream.curveTo(near(at[0], x), near(at[1], y), near(at[0], at[2]), near(at[1], at[3]), at[2], at[3]);
                case PathIterator.SEG_CUBICTO -> stream.curveTo(at[0], at[1], at[2], at[3], at[4], at[5]);
                default -> stream.closePath();
            }
            int end = END_OF_SEGMENT[segment];
            x = at[end];
            y = at[end + 1];
        }
    }

    /** Where a cubic curve has its control point that runs like a quadratic one: a third of the way from the latter's to the end. */
    private static float near(float control, float end) {
        return control + (end - control) / 3;
    }
}
