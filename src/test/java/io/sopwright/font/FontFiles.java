package io.sopwright.font;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** Fonts as an operator has them in a folder. */
public final class FontFiles {

    private static final int WEIGHT = 4;
    private static final int LICENCE = 8;
    private static final int SELECTION = 62;

    private FontFiles() {}

    /** A font for Thai, a script that the fonts inside the kit lack. */
    public static byte[] thai() {
        return resource("NotoSansThai-Regular.ttf");
    }

    /** One of the fonts inside the kit. */
    public static byte[] shipped(String name) {
        return resource(name);
    }

    /** The font with other licence bits (OS/2, fsType): 2 forbids embedding, 0x100 forbids subsets. */
    public static byte[] licensed(byte[] font, int bits) {
        return with(font, LICENCE, bits);
    }

    /** The font as a bold one. */
    public static byte[] bold(byte[] font) {
        return with(font, WEIGHT, 700);
    }

    /** The font as an italic one. */
    public static byte[] italic(byte[] font) {
        return with(font, SELECTION, 1);
    }

    private static byte[] with(byte[] font, int field, int value) {
        var bytes = ByteBuffer.wrap(font.clone());
        for (int table = 12;; table += 16) {
            if (new String(font, table, 4, StandardCharsets.US_ASCII).equals("OS/2")) {
                return bytes.putShort(bytes.getInt(table + 8) + field, (short) value).array();
            }
        }
    }

    private static byte[] resource(String name) {
        try (InputStream in = FontFiles.class.getResourceAsStream(name)) {
            return Objects.requireNonNull(in, name).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
