package io.sopwright.identity;

import io.sopwright.database.NewIds;
import io.sopwright.database.Transactions;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Who is signed in, and where. A session ends when it was not used for eight hours, after seven days, when its owner ends it, and when the password
 * is changed.
 */
@Singleton
public final class Sessions {

    /** After which an unused session is over: a working day. */
    static final Duration IDLE = Duration.ofHours(8);
    /** After which any session is over. */
    public static final Duration LONGEST = Duration.ofDays(7);
    private static final Duration PRECISION = Duration.ofMinutes(1);
    private static final int LONGEST_AGENT = 300;

    private final SessionRepository sessions;
    private final Transactions transactions;
    private final NewIds ids;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    Sessions(SessionRepository sessions, Transactions transactions, NewIds ids, Clock clock) {
        this.sessions = sessions;
        this.transactions = transactions;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Begins a session.
     *
     * @param agent what the browser calls itself
     * @return the token, which is not kept: only the browser has it
     */
    String begin(PersonId person, String agent) {
        var token = Tokens.make(random);
        var known = agent.substring(0, Math.min(agent.length(), LONGEST_AGENT));
        transactions.write(() -> sessions.insert(Tokens.hash(token), ids.next(SessionId::new), person, known, clock.instant()));
        return token;
    }

    /** Whose session a token is, if it is not over; from now on it counts as used. */
    Optional<SignedIn> find(String token) {
        var now = clock.instant();
        var found = transactions.read(() -> sessions.find(Tokens.hash(token), idleSince(now), oldest(now)));
        found.filter(session -> session.seenAt().plus(PRECISION).isBefore(now))
                .ifPresent(session -> transactions.write(() -> sessions.seen(session.sessionId(), now)));
        return found.map(OpenSession::visitor);
    }

    /** The sessions of a person, the last used first. */
    List<Session> of(PersonId person) {
        var now = clock.instant();
        return transactions.read(() -> sessions.of(person, idleSince(now), oldest(now)));
    }

    /** Ends the session of a token, if it is one. */
    void end(String token) {
        transactions.write(() -> sessions.endToken(Tokens.hash(token)));
    }

    /** Ends one of a person's own sessions; those of others are left alone. */
    void end(PersonId person, SessionId session) {
        transactions.write(() -> sessions.end(person, session));
    }

    /** Ends all of a person's sessions but one. */
    void endOthers(PersonId person, SessionId kept) {
        transactions.write(() -> sessions.endOthers(person, kept));
    }

    /** Ends all of a person's sessions. */
    void endAll(PersonId person) {
        transactions.write(() -> sessions.endAll(person));
    }

    /** Takes away those that are over. */
    public void sweep() {
        var now = clock.instant();
        transactions.write(() -> sessions.sweep(idleSince(now), oldest(now)));
    }

    private static Instant idleSince(Instant now) {
        return now.minus(IDLE);
    }

    private static Instant oldest(Instant now) {
        return now.minus(LONGEST);
    }
}
