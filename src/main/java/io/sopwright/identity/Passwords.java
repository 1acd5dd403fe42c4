package io.sopwright.identity;

import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Locale;
import java.util.concurrent.Semaphore;
import java.util.regex.Pattern;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/**
 * Keeps passwords as Argon2id hashes (RFC 9106) in the PHC string format, at the floor of OWASP's password storage cheat sheet: 19 MiB, two passes, one
 * lane. At most four are computed at a time, so that many sign-ins cannot take the memory away. May be shared by threads.
 */
@Singleton
public final class Passwords {

    private static final int KIBIBYTES = 19_456;
    private static final int PASSES = 2;
    private static final int SALT = 16;
    private static final int LENGTH = 32;
    private static final String PREFIX = String.format(Locale.ROOT, "$argon2id$v=19$m=%d,t=%d,p=1$", KIBIBYTES, PASSES);
    private static final Pattern PARTS = Pattern.compile(Pattern.quote(PREFIX) + "([^$]+)\\$([^$]+)");

    private final SecureRandom random = new SecureRandom();
    private final Semaphore seats = new Semaphore(4);
    private final String nobodys = hash("nobody has this password");

    /** What to keep of a password. */
    public String hash(String password) {
        var salt = new byte[SALT];
        random.nextBytes(salt);
        var encoder = Base64.getEncoder().withoutPadding();
        return PREFIX + encoder.encodeToString(salt) + "$" + encoder.encodeToString(digest(password, salt));
    }

    /** Whether that is the password of which this was kept. */
    public boolean matches(String password, String kept) {
        var parts = PARTS.matcher(kept);
        if (!parts.matches()) {
            throw new IllegalStateException("A password was kept in an unknown way");
        }
        var decoder = Base64.getDecoder();
        return MessageDigest.isEqual(digest(password, decoder.decode(parts.group(1))), decoder.decode(parts.group(2)));
    }

    /** Takes as long as for somebody who exists, and is false. */
    public boolean matchesNobody(String password) {
        return matches(password, nobodys) && password.isEmpty();
    }

    private byte[] digest(String password, byte[] salt) {
        var generator = new Argon2BytesGenerator();
        generator.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id).withVersion(Argon2Parameters.ARGON2_VERSION_13)
                .withMemoryAsKB(KIBIBYTES).withIterations(PASSES).withParallelism(1).withSalt(salt).build());
        var digest = new byte[LENGTH];
        seats.acquireUninterruptibly();
        try {
            generator.generateBytes(password.getBytes(StandardCharsets.UTF_8), digest);
        } finally {
            seats.release();
        }
        return digest;
    }
}
