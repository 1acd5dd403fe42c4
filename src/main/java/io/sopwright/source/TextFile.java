package io.sopwright.source;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Reads the files that people write. */
public final class TextFile {

    private static final long LARGEST = 4_000_000;

    private static final String BYTE_ORDER_MARK = "\ufeff";

    private TextFile() {}

    /**
     * A file's text, named by its path; a byte order mark before it is dropped.
     *
     * @throws InvalidText when the file is missing, cannot be read, is larger than 4 MB or is not UTF-8
     */
    public static Source read(Path file) {
        var name = file.toString();
        var start = new Place(name, 1, 1);
        try {
            if (Files.exists(file) && !Files.isRegularFile(file)) {
                throw new InvalidText(start, "This is not a file: put the text there.");
            }
            if (Files.size(file) > LARGEST) {
                throw new InvalidText(start, "This file is larger than 4 MB: split it.");
            }
            var text = Files.readString(file);
            return new Source(name, text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text);
        } catch (NoSuchFileException _) {
            throw new InvalidText(start, "This file is missing.");
        } catch (CharacterCodingException _) {
            throw new InvalidText(start, "This file is not UTF-8: save it in that encoding.");
        } catch (IOException unreadable) {
            throw new InvalidText(start, "This file cannot be read: " + unreadable.getClass().getSimpleName() + ".");
        }
    }
}
