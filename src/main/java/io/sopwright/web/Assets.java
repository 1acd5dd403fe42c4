package io.sopwright.web;

import io.sopwright.database.Sha256;
import jakarta.inject.Singleton;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.GZIPOutputStream;

/** Style sheets and scripts, all from the program itself. Each stands under an address that changes with its content, so that it may be kept for ever. */
@Singleton
public final class Assets {

    private static final String WEBJARS = "META-INF/resources/webjars/";
    private static final String OURS = "assets/";
    /** Name in addresses to the files that it is made of, one after the other. */
    private static final Map<String, List<String>> FILES = Map.of(
            "tabler.css", List.of(WEBJARS + "tabler__core/1.4.0/dist/css/tabler.min.css"),
            "htmx.js", List.of(WEBJARS + "htmx.org/2.0.10/dist/htmx.min.js"),
            "sortable.js", List.of(WEBJARS + "sortablejs/1.15.6/Sortable.min.js"),
            "sopwright.css", List.of(OURS + "base.css", OURS + "people.css", OURS + "documents.css", OURS + "editors.css",
                    OURS + "tasks.css"),
            "sopwright.js", List.of(OURS + "base.js", OURS + "people.js", OURS + "editors.js", OURS + "tasks.js"),
            "theme.js", List.of(OURS + "theme.js"),
            "icon.svg", List.of(OURS + "icon.svg"));

    private final Map<String, Asset> loaded = new ConcurrentHashMap<>();

    /** The address of a file. */
    public String url(String name) {
        return "/assets/" + find(name).orElseThrow(() -> new IllegalArgumentException(name)).mark() + "/" + name;
    }

    Optional<Asset> find(String name) {
        return Optional.ofNullable(FILES.get(name)).map(paths -> loaded.computeIfAbsent(name, _ -> load(name, paths)));
    }

    private static Asset load(String name, List<String> paths) {
        try {
            var bytes = new ByteArrayOutputStream();
            for (var path : paths) {
                bytes.writeBytes(read(path));
            }
            return new Asset(mediaType(name), mark(bytes.toByteArray()), zipped(bytes.toByteArray()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static byte[] read(String path) throws IOException {
        try (var in = Assets.class.getClassLoader().getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("The program is incomplete, it lacks " + path);
            }
            return in.readAllBytes();
        }
    }

    private static String mediaType(String name) {
        return switch (name.substring(name.lastIndexOf('.'))) {
            case ".css" -> "text/css; charset=utf-8";
            case ".js" -> "text/javascript; charset=utf-8";
            default -> "image/svg+xml";
        };
    }

    private static String mark(byte[] bytes) {
        return Sha256.of(bytes).hex().substring(0, 12);
    }

    private static byte[] zipped(byte[] bytes) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new GZIPOutputStream(out)) {
            zip.write(bytes);
        }
        return out.toByteArray();
    }
}
