package io.sopwright.audit;

import com.fasterxml.jackson.core.JsonFactory;
import io.micronaut.http.context.ServerRequestContext;
import io.sopwright.database.Sha256;
import io.sopwright.tenancy.Member;
import io.sopwright.tenancy.MemberId;
import io.sopwright.tenancy.TenantId;
import io.sopwright.web.RequestIds;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes the trail. Must be called in the transaction of the change, after it. May be shared by threads. */
@Singleton
public final class Audit {

    private static final String SYSTEM = "Sopwright";

    private final AuditRepository entries;
    private final Clock clock;
    private final JsonFactory json = new JsonFactory();

    Audit(AuditRepository entries, Clock clock) {
        this.entries = entries;
        this.clock = clock;
    }

    /** Adds what a member did. */
    public void record(Member member, AuditEntry entry) {
        add(member.tenant(), member.id(), member.name(), entry);
    }

    /** Adds what the program did by itself: in a job, or by an operator's order. */
    public void record(TenantId tenant, AuditEntry entry) {
        add(tenant, null, SYSTEM, entry);
    }

    /** Begins the trail of a new company. */
    public void begin(TenantId tenant) {
        entries.begin(tenant, Sha256.ZERO);
    }

    /** What happened to one thing, the newest first; at most 500 entries. */
    public List<AuditRow> of(TenantId tenant, String kind, long subject) {
        return entries.of(tenant, kind, subject);
    }

    /** The trail of a company after an entry, in its order; at most 1,000 entries at a time. */
    public List<TrailRow> after(TenantId tenant, long last) {
        return entries.after(tenant, last);
    }

    private void add(TenantId tenant, @Nullable MemberId actor, String actorName, AuditEntry entry) {
        long sequence = 1 + entries.lock(tenant).orElseThrow(() -> new IllegalStateException("No trail for " + tenant));
        var previous = entries.lastHash(tenant);
        var row = new AuditRow(tenant, sequence, clock.instant().truncatedTo(ChronoUnit.MICROS), actor, actorName, entry.action(),
                entry.subjectKind(), entry.subject().value(), entry.subjectName(), changes(entry.changes()), entry.reason(),
                request());
        var hash = CanonicalEntry.hash(previous, row);
        entries.insert(tenant, sequence, row.at(), actor, actorName, row.action(), row.subjectKind(), row.subjectId(),
                row.subjectName(), row.changes(), row.reason(), row.request(), previous, hash);
        entries.advance(tenant, sequence, hash);
    }

    private static String request() {
        return ServerRequestContext.currentRequest().map(RequestIds::of).orElse("-");
    }

    private String changes(Map<String, AuditEntry.Change> changes) {
        var text = new StringWriter();
        try (var out = json.createGenerator(text)) {
            out.writeStartObject();
            for (var change : changes.entrySet()) {
                out.writeArrayFieldStart(change.getKey());
                out.writeString(change.getValue().before());
                out.writeString(change.getValue().after());
                out.writeEndArray();
            }
            out.writeEndObject();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }
}
