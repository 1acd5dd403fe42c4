package io.sopwright.picture;

import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * How the camera was held, from the Exif data of a JPEG (Exif 2.32, tag 0x0112): the data is dropped, so the pixels must be turned.
 *
 * @param value 1 to 8; 5 to 8 lie on their side
 */
record Orientation(int value) {

    private static final Orientation UPRIGHT = new Orientation(1);
    private static final int TAG = 0x0112;
    private static final int APP1 = 0xFFE1;
    private static final int START_OF_SCAN = 0xFFDA;
    private static final int EXIF = 0x45786966;

    static Orientation of(byte[] file, PictureType type) {
        if (type != PictureType.JPEG) {
            return UPRIGHT;
        }
        try {
            return search(ByteBuffer.wrap(file).position(2));
        } catch (BufferUnderflowException | IllegalArgumentException | IndexOutOfBoundsException e) {
            return UPRIGHT;
        }
    }

    private static Orientation search(ByteBuffer file) {
        while (true) {
            int marker = file.getShort() & 0xFFFF;
            int length = file.getShort() & 0xFFFF;
            if (marker == START_OF_SCAN) {
                return UPRIGHT;
            }
            if (marker == APP1 && file.getInt(file.position()) == EXIF) {
                return inExif(file.slice(file.position() + 6, length - 8));
            }
            file.position(file.position() + length - 2);
        }
    }

    private static Orientation inExif(ByteBuffer exif) {
        exif.order(exif.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = exif.getInt(4);
        int entries = exif.getShort(directory) & 0xFFFF;
        for (int entry = 0; entry < entries; entry++) {
            int at = directory + 2 + 12 * entry;
            int value = exif.getShort(at + 8);
            if ((exif.getShort(at) & 0xFFFF) == TAG && value >= 1 && value <= 8) {
                return new Orientation(value);
            }
        }
        return UPRIGHT;
    }

    private boolean isOnItsSide() {
        return value >= 5;
    }

    int width(BufferedImage image) {
        return isOnItsSide() ? image.getHeight() : image.getWidth();
    }

    int height(BufferedImage image) {
        return isOnItsSide() ? image.getWidth() : image.getHeight();
    }

    /** From the pixels as stored to the pixels as seen. */
    AffineTransform turn(BufferedImage image) {
        double width = image.getWidth();
        double height = image.getHeight();
        return switch (value) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
    }
}
