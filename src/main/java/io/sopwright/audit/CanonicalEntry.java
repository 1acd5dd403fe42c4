package io.sopwright.audit;

import io.sopwright.database.Id;
import io.sopwright.database.Sha256;
import io.sopwright.tenancy.MemberId;
import io.sopwright.tenancy.TenantId;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The bytes of an entry, the same for ever: its parts in a fixed order, each as its length in four bytes and its UTF-8. The hash of an entry is
 * SHA-256 over the hash of the one before and SHA-256 over a zero byte and these bytes (a leaf of RFC 9162).
 */
final class CanonicalEntry {

    /** What the parts are called in files, in their order. */
    static final List<String> NAMES = List.of("version", "company", "sequence", "at", "actor", "actor_name", "action",
            "subject_kind", "subject", "subject_name", "changes", "reason", "request");

    private static final String VERSION = "1";

    private CanonicalEntry() {}

    static Sha256 hash(Sha256 previous, AuditRow row) {
        var entry = new ByteArrayOutputStream();
        entry.write(0);
        parts(row).forEach(part -> append(entry, part.getBytes(StandardCharsets.UTF_8)));
        var link = new ByteArrayOutputStream();
        link.writeBytes(previous.bytes());
        link.writeBytes(Sha256.of(entry.toByteArray()).bytes());
        return Sha256.of(link.toByteArray());
    }

    /** The parts of an entry, in their order. */
    static List<String> parts(AuditRow row) {
        var actor = row.actor();
        return List.of(VERSION, row.tenantId().text(), Long.toString(row.sequence()), row.at().toString(),
                actor == null ? "" : actor.text(), row.actorName(), row.action(), row.subjectKind(),
                Long.toString(row.subjectId()), row.subjectName(), row.changes(), row.reason(), row.request());
    }

    /** The entry that has those parts; empty when none writes them so. */
    static Optional<AuditRow> read(List<String> parts) {
        try {
            var actor = Id.read(parts.get(4)).map(MemberId::new).orElse(null);
            var tenant = Id.read(parts.get(1)).map(TenantId::new);
            long sequence = Long.parseLong(parts.get(2));
            var at = Instant.parse(parts.get(3));
            long subject = Long.parseLong(parts.get(8));
            return tenant.map(id -> new AuditRow(id, sequence, at, actor, parts.get(5), parts.get(6), parts.get(7), subject,
                    parts.get(9), parts.get(10), parts.get(11), parts.get(12))).filter(row -> parts(row).equals(parts));
        } catch (NumberFormatException | DateTimeException _) {
            return Optional.empty();
        }
    }

    private static void append(ByteArrayOutputStream out, byte[] part) {
        out.writeBytes(ByteBuffer.allocate(Integer.BYTES).putInt(part.length).array());
        out.writeBytes(part);
    }
}
