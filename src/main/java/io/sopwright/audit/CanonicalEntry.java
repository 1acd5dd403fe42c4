package io.sopwright.audit;

import io.sopwright.database.Sha256;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The bytes of an entry, the same for ever: its parts in a fixed order, each as its length in four bytes and its UTF-8. The hash of an entry is
 * SHA-256 over the hash of the one before and SHA-256 over a zero byte and these bytes (a leaf of RFC 9162).
 */
final class CanonicalEntry {

    private static final int VERSION = 1;

    private CanonicalEntry() {}

    static Sha256 hash(Sha256 previous, AuditRow row) {
        var entry = new ByteArrayOutputStream();
        entry.write(0);
        entry.writeBytes(bytes(row));
        var link = new ByteArrayOutputStream();
        link.writeBytes(previous.bytes());
        link.writeBytes(Sha256.of(entry.toByteArray()).bytes());
        return Sha256.of(link.toByteArray());
    }

    private static byte[] bytes(AuditRow row) {
        var actor = row.actor();
        var out = new ByteArrayOutputStream();
        List.of(Integer.toString(VERSION), row.tenantId().text(), Long.toString(row.sequence()), row.at().toString(),
                actor == null ? "" : actor.text(), row.actorName(), row.action(), row.subjectKind(),
                Long.toString(row.subjectId()), row.subjectName(), row.changes(), row.reason(), row.request())
                .forEach(part -> append(out, part.getBytes(StandardCharsets.UTF_8)));
        return out.toByteArray();
    }

    private static void append(ByteArrayOutputStream out, byte[] part) {
        out.writeBytes(ByteBuffer.allocate(Integer.BYTES).putInt(part.length).array());
        out.writeBytes(part);
    }
}
