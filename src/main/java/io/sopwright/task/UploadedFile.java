package io.sopwright.task;

import io.sopwright.picture.InvalidPicture;
import io.sopwright.picture.Picture;
import io.sopwright.refusal.Invalid;
import io.sopwright.wording.Message;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** A file that somebody sent, made safe to keep: what it is stands in its bytes, whatever its name and the browser say. */
public final class UploadedFile {

    private static final int LARGEST = 15 * 1024 * 1024;
    private static final int LONGEST_NAME = 150;
    private static final int LOOKED_AT = 4096;

    private final String name;
    private final String mediaType;
    private final byte[] bytes;

    private UploadedFile(String name, String mediaType, byte[] bytes) {
        this.name = name;
        this.mediaType = mediaType;
        this.bytes = bytes;
    }

    /**
     * Looks at a file. Pictures are decoded and written anew, so that nothing but their pixels stays: no place, no camera. PDF, Office and plain text are
     * kept as they are.
     *
     * @throws Invalid for anything else
     */
    public static UploadedFile of(String name, byte[] bytes) {
        if (bytes.length == 0) {
            throw new Invalid("file", Message.of("task.file_needed"));
        }
        if (bytes.length > LARGEST) {
            throw new Invalid("file", Message.of("notice.too_large"));
        }
        var start = new String(bytes, 0, Math.min(bytes.length, LOOKED_AT), StandardCharsets.ISO_8859_1);
        return isPicture(start) ? picture(name, bytes) : new UploadedFile(cleaned(name), kind(start, bytes), bytes);
    }

    String name() {
        return name;
    }

    /** What it is, found out from its bytes. */
    public String mediaType() {
        return mediaType;
    }

    byte[] bytes() {
        return bytes.clone();
    }

    /** Everything that the picture kit reads, or has a sentence for: HEIC, AVIF, WebP, BMP, SVG. */
    private static boolean isPicture(String start) {
        return start.startsWith("\u00ff\u00d8\u00ff") || start.startsWith("\u0089PNG") || start.startsWith("GIF8")
                || start.startsWith("BM") || (start.startsWith("RIFF") && start.startsWith("WEBP", 8)) || isIso(start)
                || start.toLowerCase(Locale.ROOT).contains("<svg");
    }

    /** ISO 14496-12: HEIC and AVIF among others. */
    private static boolean isIso(String start) {
        return start.startsWith("ftyp", 4);
    }

    private static UploadedFile picture(String name, byte[] bytes) {
        try {
            var picture = Picture.of(bytes);
            var ending = picture.mediaType().equals("image/png") ? ".png" : ".jpg";
            return new UploadedFile(cleaned(name).replaceFirst("\\.[A-Za-z0-9]{1,5}$", "") + ending, picture.mediaType(),
                    picture.bytes());
        } catch (InvalidPicture invalid) {
            throw new Invalid("file", Message.of("run.sentence", invalid.sentence()));
        }
    }

    private static String kind(String start, byte[] bytes) {
        if (start.startsWith("%PDF-")) {
            return "application/pdf";
        }
        if (start.startsWith("PK\u0003\u0004") || start.startsWith("\u00d0\u00cf\u0011\u00e0")) {
            return "application/octet-stream";
        }
        if (!isText(bytes) || isMarkup(start)) {
            throw new Invalid("file", Message.of("task.file_refused"));
        }
        return "text/plain";
    }

    private static boolean isText(byte[] bytes) {
        try {
            var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return text.chars().noneMatch(c -> c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f');
        } catch (CharacterCodingException _) {
            return false;
        }
    }

    private static boolean isMarkup(String start) {
        var lower = start.toLowerCase(Locale.ROOT).replaceFirst("^(\u00ef\u00bb\u00bf)?\\s+", "");
        return lower.startsWith("<") || lower.contains("<html") || lower.contains("<script") || lower.contains("<!doctype");
    }

    /** The last part of a name, without what could lead anywhere or hide anything. */
    private static String cleaned(String name) {
        var last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        var plain = last.replaceAll("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cn}\"<>|:*?]", "").strip().replaceFirst("^\\.+", "");
        var cut = plain.length() <= LONGEST_NAME ? plain : plain.substring(plain.length() - LONGEST_NAME);
        return cut.isEmpty() ? "file" : cut;
    }
}
