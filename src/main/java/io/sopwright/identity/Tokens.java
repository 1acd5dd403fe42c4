package io.sopwright.identity;

import io.sopwright.database.Sha256;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;

/** Secrets that open something: 256 random bits, given out once, kept as their SHA-256. */
public final class Tokens {

    private static final int BYTES = 32;

    private Tokens() {}

    /** A new secret: 43 letters, digits, hyphens and underscores. */
    public static String make(SecureRandom random) {
        var bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** What is kept of a secret. */
    public static String hash(String token) {
        return Sha256.of(token.getBytes(StandardCharsets.UTF_8)).hex();
    }
}
