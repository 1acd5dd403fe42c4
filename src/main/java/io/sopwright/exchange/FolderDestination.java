package io.sopwright.exchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Puts the files of a company into a folder; never over a file that is there.
 *
 * @param folder is made when it is not there
 */
public record FolderDestination(Path folder) implements Destination {

    @Override
    public void write(String path, Content content) throws IOException {
        var file = folder.resolve(path);
        Files.createDirectories(file.resolveSibling(""));
        try (var out = Files.newOutputStream(file, StandardOpenOption.CREATE_NEW)) {
            content.to(out);
        }
    }
}
