package io.sopwright.picture;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;

/** What kind of picture a file is, by its first bytes. */
enum PictureType {

    PNG("png", "\u0089PNG\r\n\u001A\n"), JPEG("jpeg", "\u00FF\u00D8\u00FF"), GIF("gif", "GIF8");

    private final String format;
    private final String magic;

    PictureType(String format, String magic) {
        this.format = format;
        this.magic = magic;
    }

    static PictureType of(byte[] file) {
        return Arrays.stream(values()).filter(type -> type.starts(file)).findFirst()
                .orElseThrow(() -> new InvalidPicture(named(file) + " cannot be used: save the picture as PNG or JPEG."));
    }

    private boolean starts(byte[] file) {
        return start(file).startsWith(magic);
    }

    /** The first bytes as characters of the same value. */
    private static String start(byte[] file) {
        return new String(file, 0, Math.min(file.length, 512), StandardCharsets.ISO_8859_1);
    }

    private static String named(byte[] file) {
        String start = start(file);
        if (start.toLowerCase(Locale.ROOT).contains("<svg")) {
            return "An SVG file";
        }
        String brand = start.length() >= 12 ? start.substring(4, 12) : "";
        return switch (brand) {
            case "ftypheic", "ftypheix", "ftypmif1", "ftypmsf1" -> "A HEIC photo";
            case "ftypavif" -> "An AVIF picture";
            default -> start.startsWith("RIFF")
                    ? "A WebP picture"
                    : start.startsWith("%PDF")
                            ? "A PDF file"
                            : start.startsWith("BM") ? "A BMP picture" : "A file that is not a picture";
        };
    }

    /** The name that the JDK's readers and writers know. */
    String format() {
        return format;
    }
}
