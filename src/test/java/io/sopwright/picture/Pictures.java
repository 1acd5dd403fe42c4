package io.sopwright.picture;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
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

    /** A PNG of a few bytes whose header claims to be that large. */
    public static byte[] claiming(int width, int height) {
        byte[] header = ByteBuffer.allocate(13).putInt(width).putInt(height).put(new byte[]{8, 2, 0, 0, 0}).array();
        byte[] start = Arrays.copyOf(png(1, 1, false), 8);
        byte[] chunks = concat(chunk("IHDR", header), chunk("IDAT", new byte[100]));
        return concat(start, chunks);
    }

    static byte[] chunk(String type, byte[] content) {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        var sum = new CRC32();
        sum.update(name);
        sum.update(content);
        return ByteBuffer.allocate(12 + content.length).putInt(content.length).put(name).put(content).putInt((int) sum.getValue())
                .array();
    }

    /** As many zeros, deflated. */
    static byte[] packed(int zeros) {
        var out = new ByteArrayOutputStream();
        try (var deflating = new DeflaterOutputStream(out)) {
            for (int written = 0; written < zeros; written += 1_000_000) {
                deflating.write(new byte[1_000_000]);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static byte[] concat(byte[] first, byte[] second) {
        return ByteBuffer.allocate(first.length + second.length).put(first).put(second).array();
    }
}
