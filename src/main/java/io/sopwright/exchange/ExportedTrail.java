package io.sopwright.exchange;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.sopwright.audit.Audit;
import io.sopwright.audit.TrailRow;
import io.sopwright.database.Transactions;
import io.sopwright.tenancy.MemberId;
import io.sopwright.tenancy.TenantId;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** Writes the audit trail of a company, a line of JSON an entry, with the hashes by which it can be checked. */
@Singleton
final class ExportedTrail {

    private final Audit audit;
    private final Transactions transactions;
    private final JsonFactory json = new JsonFactory().disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);

    ExportedTrail(Audit audit, Transactions transactions) {
        this.audit = audit;
        this.transactions = transactions;
    }

    void write(TenantId tenant, OutputStream out) throws IOException {
        try (var lines = json.createGenerator(out)) {
            lines.setRootValueSeparator(null);
            for (var rows = after(tenant, 0); !rows.isEmpty(); rows = after(tenant, rows.getLast().sequence())) {
                for (var row : rows) {
                    write(tenant, row, lines);
                    lines.writeRaw('\n');
                }
            }
        }
    }

    private List<TrailRow> after(TenantId tenant, long last) {
        return transactions.read(() -> audit.after(tenant, last));
    }

    private static void write(TenantId tenant, TrailRow row, JsonGenerator line) throws IOException {
        var actor = row.actor();
        line.writeStartObject();
        line.writeStringField("company", tenant.text());
        line.writeNumberField("sequence", row.sequence());
        line.writeStringField("at", row.at().toString());
        line.writeStringField("actor", actor == null ? "" : text(actor));
        line.writeStringField("actor_name", row.actorName());
        line.writeStringField("action", row.action());
        line.writeStringField("subject_kind", row.subjectKind());
        line.writeStringField("subject_id", Long.toString(row.subjectId()));
        line.writeStringField("subject_name", row.subjectName());
        // the text itself is what was hashed
        line.writeStringField("changes", row.changes());
        line.writeStringField("reason", row.reason());
        line.writeStringField("request", row.request());
        line.writeStringField("previous_hash", row.previousHash().hex());
        line.writeStringField("hash", row.hash().hex());
        line.writeEndObject();
    }

    private static String text(MemberId member) {
        return member.text();
    }
}
