package io.sopwright.web;

import jakarta.inject.Singleton;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.GZIPOutputStream;

/** Style sheets and scripts, all from the program itself. Each stands under an address that changes with its content, so that it may be kept for ever. */
@Singleton
public final class Assets {

    private static final String WEBJARS = "META-INF/resources/webjars/";
    private static final Map<String, String> FILES = Map.of(
            "tabler.css", WEBJARS + "tabler__core/1.4.0/dist/css/tabler.min.css",
            "htmx.js", WEBJARS + "htmx.org/2.0.10/dist/htmx.min.js",
            "sortable.js", WEBJARS + "sortablejs/1.15.6/Sortable.min.js",
            "sopwright.css", "assets/sopwright.css",
            "sopwright.js", "assets/sopwright.js",
            "theme.js", "assets/theme.js",
            "icon.svg", "assets/icon.svg");

    private final Map<String, Asset> loaded = new ConcurrentHashMap<>();

    /** The address of a file. */
    public String url(String name) {
        return "/assets/" + find(name).orElseThrow(() -> new IllegalArgumentException(name)).mark() + "/" + name;
    }

    Optional<Asset> find(String name) {
        return Optional.ofNullable(FILES.get(name)).map(path -> loaded.computeIfAbsent(name, _ -> load(name, path)));
    }

    private static Asset load(String name, String path) {
        try (var in = Assets.class.getClassLoader().getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("The program is incomplete, it lacks " + path);
            }
            var bytes = in.readAllBytes();
            return new Asset(mediaType(name), mark(bytes), zipped(bytes));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
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
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes), 0, 6);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }

    private static byte[] zipped(byte[] bytes) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new GZIPOutputStream(out)) {
            zip.write(bytes);
        }
        return out.toByteArray();
    }
}
