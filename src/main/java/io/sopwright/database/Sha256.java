package io.sopwright.database;

import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The SHA-256 of some bytes (FIPS 180-4).
 *
 * @param hex 64 digits, small letters
 */
@TypeDef(type = DataType.STRING)
public record Sha256(String hex) {

    /** Before the first entry of a chain. */
    public static final Sha256 ZERO = new Sha256("0".repeat(64));

    /** The hash of bytes. */
    public static Sha256 of(byte[] bytes) {
        return new Sha256(HexFormat.of().formatHex(digest().digest(bytes)));
    }

    /**
     * The hash of a file's bytes, which need not fit into the memory.
     *
     * @throws IOException when it cannot be read
     */
    public static Sha256 of(Path file) throws IOException {
        var digest = digest();
        try (var in = new DigestInputStream(Files.newInputStream(file), digest)) {
            in.transferTo(OutputStream.nullOutputStream());
        }
        return of(digest);
    }

    /** The hash of what a {@linkplain #digest digest} was fed with; it begins anew. */
    public static Sha256 of(MessageDigest digest) {
        return new Sha256(HexFormat.of().formatHex(digest.digest()));
    }

    /** The hash as 32 bytes. */
    public byte[] bytes() {
        return HexFormat.of().parseHex(hex);
    }

    /** The digits: so it is written into a row. */
    @Override
    public String toString() {
        return hex;
    }

    /** Computes the hash of what comes bit by bit. */
    public static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
