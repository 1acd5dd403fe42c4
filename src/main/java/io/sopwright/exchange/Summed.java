package io.sopwright.exchange;

import io.sopwright.database.Sha256;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Writes files to a destination and remembers the SHA-256 of each; the last file lists them, as {@code sha256sum -c} reads it. */
final class Summed {

    private static final String NAME = "[A-Za-z0-9][A-Za-z0-9._-]*";
    /** Whatever people typed: nothing leads out of the folder or hides in it. */
    private static final Pattern PATH = Pattern.compile("(" + NAME + "/)*" + NAME);

    private final Destination destination;
    private final Map<String, Sha256> sums = new TreeMap<>();

    Summed(Destination destination) {
        this.destination = destination;
    }

    /** Writes a file, unless it is there already: attached files are named after what they hold. */
    void write(String path, Destination.Content content) {
        if (!PATH.matcher(path).matches()) {
            throw new IllegalStateException("Not the name of a file: " + path);
        }
        if (sums.containsKey(path)) {
            return;
        }
        var digest = Sha256.digest();
        try {
            destination.write(path, out -> {
                var summed = new DigestOutputStream(out, digest);
                content.to(summed);
                summed.flush();
            });
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        sums.put(path, Sha256.of(digest));
    }

    void write(String path, byte[] content) {
        write(path, out -> out.write(content));
    }

    void write(String path, String content) {
        write(path, content.getBytes(StandardCharsets.UTF_8));
    }

    /** Writes the list of all files. */
    void finish() {
        var list = new StringBuilder();
        sums.forEach((path, sum) -> list.append(sum).append("  ").append(path).append('\n'));
        write(TenantFiles.SUMS, list.toString());
    }
}
