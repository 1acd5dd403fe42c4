package io.sopwright.export;

import io.sopwright.exchange.Destination;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Puts the files of a company into one ZIP, below a folder; the same files give the same bytes. */
final class ZipDestination implements Destination, AutoCloseable {

    /** Entries have no time of their own: the first one that the format knows. */
    private static final LocalDateTime NEVER = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final String folder;
    private final ZipOutputStream zip;

    ZipDestination(Path file, String folder) throws IOException {
        this.folder = folder;
        this.zip = new ZipOutputStream(Files.newOutputStream(file));
    }

    @Override
    public void write(String path, Content content) throws IOException {
        var entry = new ZipEntry(folder + "/" + path);
        entry.setTimeLocal(NEVER);
        zip.putNextEntry(entry);
        content.to(zip);
        zip.closeEntry();
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
