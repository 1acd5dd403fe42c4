package io.sopwright.cli;

import io.sopwright.database.Sha256;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Where a render puts its files. Each appears whole or not at all; what an earlier render left and this one no longer makes, goes. The manifest
 * comes last and lists the SHA-256 of every file.
 */
final class OutputFolder {

    private static final String MANIFEST = "manifest.json";
    private static final Pattern LISTED = Pattern.compile("\"path\" : \"((?:documents|checklists)/[A-Za-z0-9][A-Za-z0-9._-]*)\"");

    private final Path folder;
    private final Map<String, String> hashes = new TreeMap<>();

    OutputFolder(Path folder) {
        this.folder = folder;
    }

    /** Makes sure that files can be written, before any work is done. */
    void prepare() {
        try {
            Files.createDirectories(folder);
            Files.delete(Files.write(folder.resolve(".unfinished"), new byte[0]));
        } catch (IOException _) {
            throw new CannotRun("nothing can be written to " + folder + ": choose another folder with --out.");
        }
    }

    void write(String path, byte[] content) {
        try {
            var target = folder.resolve(path);
            var unfinished = target.resolveSibling("." + target.getFileName() + ".unfinished");
            Files.createDirectories(Objects.requireNonNull(unfinished.getParent()));
            try {
                Files.write(unfinished, content);
                Files.move(unfinished, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(unfinished);
            }
            hashes.put(path, Sha256.of(content).hex());
        } catch (IOException failed) {
            throw new CannotRun(path + " cannot be written to " + folder + " (" + failed.getClass().getSimpleName()
                    + "): make room or choose another folder.");
        }
    }

    void write(String path, String content) {
        write(path, content.getBytes(StandardCharsets.UTF_8));
    }

    /** Writes the manifest and takes away what an earlier one lists and this one does not. */
    void finish(String company) {
        removeStale();
        var files = hashes.entrySet().stream()
                .map(file -> (Object) new TreeMap<>(Map.of("path", file.getKey(), "sha256", file.getValue()))).toList();
        var manifest = new LinkedHashMap<String, Object>();
        manifest.put("company", company);
        manifest.put("files", files);
        write(MANIFEST, Json.write(manifest));
    }

    int size() {
        return hashes.size();
    }

    private void removeStale() {
        try {
            var manifest = folder.resolve(MANIFEST);
            if (Files.isRegularFile(manifest)) {
                for (var path : listed(Files.readString(manifest))) {
                    Files.deleteIfExists(folder.resolve(path));
                }
            }
        } catch (IOException failed) {
            throw new CannotRun(
                    "files of an earlier render in " + folder + " cannot be taken away: choose another folder with --out.");
        }
    }

    private Set<String> listed(String manifest) {
        var paths = new TreeSet<String>();
        LISTED.matcher(manifest).results().forEach(found -> paths.add(found.group(1)));
        paths.removeAll(hashes.keySet());
        return paths;
    }
}
