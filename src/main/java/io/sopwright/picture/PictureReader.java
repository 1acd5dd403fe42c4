package io.sopwright.picture;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Decodes uploads, header first, and writes their pixels anew. */
final class PictureReader {

    private static final int MAX_BYTES = 15_000_000;
    private static final long MAX_PIXELS = 50_000_000;
    /** More dots than a page can show in print; larger pictures are thinned out while they are read. */
    private static final int MAX_SIDE = 3_000;
    private static final float JPEG_QUALITY = 0.9f;

    private PictureReader() {}

    static Picture read(byte[] upload) {
        if (upload.length > MAX_BYTES) {
            throw new InvalidPicture("The picture has more than 15 MB: save it smaller.");
        }
        PictureType type = PictureType.of(upload);
        try (var in = new MemoryCacheImageInputStream(new ByteArrayInputStream(upload))) {
            ImageReader reader = ImageIO.getImageReadersByFormatName(type.format()).next();
            try {
                reader.setInput(in, true, true);
                reader.addIIOReadWarningListener(PictureReader::refuseDamage);
                return write(decode(reader), type, Orientation.of(upload, type));
            } finally {
                reader.dispose();
            }
        } catch (InvalidPicture refusal) {
            throw refusal;
        } catch (IOException | RuntimeException e) {
            throw new InvalidPicture(
                    "The " + type + " picture is damaged or of a kind that cannot be read: save it again as PNG or JPEG.", e);
        }
    }

    /** The JPEG reader paints what is missing grey, and only warns. */
    private static void refuseDamage(ImageReader reader, String warning) {
        if (warning.startsWith("Truncated") || warning.startsWith("Corrupt")) {
            throw new IllegalStateException(warning);
        }
    }

    private static BufferedImage decode(ImageReader reader) throws IOException {
        long width = reader.getWidth(0);
        long height = reader.getHeight(0);
        if (width * height > MAX_PIXELS) {
            throw new InvalidPicture(
                    "The picture has " + width + " by " + height + " pixels, more than 50 million: save it smaller.");
        }
        ImageReadParam parameters = reader.getDefaultReadParam();
        int step = Math.toIntExact((Math.max(width, height) + MAX_SIDE - 1) / MAX_SIDE);
        parameters.setSourceSubsampling(step, step, 0, 0);
        return reader.read(0, parameters);
    }

    private static Picture write(BufferedImage decoded, PictureType type, Orientation orientation) throws IOException {
        var format = type == PictureType.JPEG ? "jpeg" : "png";
        boolean transparent = decoded.getColorModel().hasAlpha();
        var pixels = turned(decoded, orientation, transparent ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
        byte[] bytes = encode(pixels, format);
        byte[] onPaper = transparent ? encode(turned(decoded, orientation, BufferedImage.TYPE_INT_RGB), format) : bytes;
        return new Picture("image/" + format, bytes, onPaper, pixels.getWidth(), pixels.getHeight());
    }

    /** The picture as the camera was held, white behind it where the kind of picture is opaque. */
    private static BufferedImage turned(BufferedImage decoded, Orientation orientation, int kind) {
        var pixels = new BufferedImage(orientation.width(decoded), orientation.height(decoded), kind);
        Graphics2D canvas = pixels.createGraphics();
        if (kind == BufferedImage.TYPE_INT_RGB) {
            canvas.setColor(Color.WHITE);
            canvas.fillRect(0, 0, pixels.getWidth(), pixels.getHeight());
        }
        canvas.drawImage(decoded, orientation.turn(decoded), null);
        canvas.dispose();
        return pixels;
    }

    private static byte[] encode(BufferedImage pixels, String format) throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageWriter writer = ImageIO.getImageWritersByFormatName(format).next();
        try (var out = new MemoryCacheImageOutputStream(bytes)) {
            ImageWriteParam parameters = writer.getDefaultWriteParam();
            if (format.equals("jpeg")) {
                parameters.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
                parameters.setCompressionQuality(JPEG_QUALITY);
            }
            writer.setOutput(out);
            writer.write(null, new IIOImage(pixels, null, null), parameters);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
