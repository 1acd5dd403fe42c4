package io.sopwright.picture;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** Uploads. */
public final class Pictures {

    private Pictures() {}

    public static byte[] png(int width, int height, boolean transparent) {
        return file(width, height, transparent, "png");
    }

    public static byte[] file(int width, int height, boolean transparent, String format) {
        var image = new BufferedImage(width, height, transparent ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
        Graphics2D canvas = image.createGraphics();
        canvas.setColor(Color.RED);
        canvas.fillRect(0, 0, width / 2, height);
        canvas.setColor(new Color(0, 0, 255, transparent ? 100 : 255));
        canvas.fillRect(width / 2, 0, width / 2, height / 2);
        canvas.dispose();
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, format, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
