package io.sopwright.cli;

import io.sopwright.database.DatabaseSettings;
import io.sopwright.server.MailSettings;
import io.sopwright.server.ServerSettings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;

/**
 * Where a demonstration keeps everything: its embedded database, its files and its secret.
 *
 * @param folder is made at the first start
 */
record DataFolder(Path folder) {

    /** Whether a demonstration was ever started in it. */
    boolean exists() {
        return Files.isRegularFile(folder.resolve("secret"));
    }

    /** @param shelf the folder of the policy templates */
    ServerSettings settings(int port, Path shelf) {
        var secret = secret();
        return new ServerSettings("http://localhost:" + port, "127.0.0.1", port, DatabaseSettings.embedded(folder, secret),
                folder,
                shelf, MailSettings.FOLDER, secret, "", "", true);
    }

    /** A secret of this installation, made at its first start and readable by its owner only. */
    private String secret() {
        try {
            var file = Files.createDirectories(folder).resolve("secret");
            if (!Files.exists(file)) {
                var bytes = new byte[32];
                new SecureRandom().nextBytes(bytes);
                Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
                Files.writeString(file, HexFormat.of().formatHex(bytes));
            }
            return Files.readString(file).strip();
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
