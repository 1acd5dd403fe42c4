package io.sopwright.web;

import io.micronaut.http.HttpRequest;
import io.sopwright.database.Id;
import io.sopwright.database.NewIds;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Operations as they stand in the addresses of forms: the id, and a mark that only this session's token makes. So a form counts once, and only
 * when it was shown to the one who sends it (the token against forged requests of OWASP's cheat sheet).
 */
@Singleton
public final class OperationTokens {

    static final String PARAMETER = "operation";
    private static final int ID_LENGTH = 13;
    private static final int MARK_BYTES = 16;

    private final SessionCookie cookie;
    private final NewIds ids;

    OperationTokens(SessionCookie cookie, NewIds ids) {
        this.cookie = cookie;
        this.ids = ids;
    }

    /** A new operation for the session of this request; empty text without one. */
    String issue(HttpRequest<?> request) {
        return cookie.read(request).map(session -> {
            var id = ids.next(Operation::new).text();
            return id + mark(session, id);
        }).orElse("");
    }

    /** The operation that was sent, if it was issued to the session that sends it. */
    Optional<Operation> read(HttpRequest<?> request) {
        var token = request.getParameters().getFirst(PARAMETER).filter(text -> text.length() > ID_LENGTH);
        return cookie.read(request).flatMap(session -> token.flatMap(text -> read(text, session)));
    }

    private static Optional<Operation> read(String token, String session) {
        var id = token.substring(0, ID_LENGTH);
        boolean ours = MessageDigest.isEqual(mark(session, id).getBytes(StandardCharsets.US_ASCII),
                token.substring(ID_LENGTH).getBytes(StandardCharsets.UTF_8));
        return ours ? Id.read(id).map(Operation::new) : Optional.empty();
    }

    private static String mark(String session, String id) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(session.getBytes(StandardCharsets.US_ASCII), "HmacSHA256"));
            var mark = mac.doFinal(id.getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(mark, MARK_BYTES));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
