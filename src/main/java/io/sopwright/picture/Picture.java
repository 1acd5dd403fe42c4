package io.sopwright.picture;

import java.io.ByteArrayInputStream;
import java.io.InputStream;

/** A picture that may be printed and shown: decoded, within limits, and written anew without anything but its pixels. */
public final class Picture {

    private final String mediaType;
    private final byte[] bytes;
    private final byte[] onPaper;
    private final int width;
    private final int height;

    /** @param onPaper the same picture with white behind it */
    Picture(String mediaType, byte[] bytes, byte[] onPaper, int width, int height) {
        this.mediaType = mediaType;
        this.bytes = bytes;
        this.onPaper = onPaper;
        this.width = width;
        this.height = height;
    }

    /**
     * The picture in an uploaded file. The same file gives the same bytes.
     *
     * @param upload PNG, JPEG or GIF (its first frame) by content, whatever the file's name; at most 15 MB and 50 megapixels
     * @throws InvalidPicture for anything else, with a sentence for the person who uploaded it
     */
    public static Picture of(byte[] upload) {
        return PictureReader.read(upload);
    }

    /** {@code image/png} or {@code image/jpeg}. */
    public String mediaType() {
        return mediaType;
    }

    /** The file, written anew; a copy at each call. */
    public byte[] bytes() {
        return bytes.clone();
    }

    /** The file with white behind it, which a PDF takes over without coding it anew; a stream from its start at each call. */
    public InputStream onPaper() {
        return new ByteArrayInputStream(onPaper);
    }

    /** In pixels. */
    public int width() {
        return width;
    }

    /** In pixels. */
    public int height() {
        return height;
    }
}
