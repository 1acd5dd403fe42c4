package io.sopwright.audit;

import io.sopwright.database.Batches;
import io.sopwright.database.DatabaseSettings;
import io.sopwright.database.Sha256;
import io.sopwright.tenancy.MemberId;
import io.sopwright.tenancy.TenantId;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The trails in a database whose application does not run, or is not asked: read on a connection of their own. */
public final class OfflineTrails implements AutoCloseable {

    private static final String ENTRIES = """
            select tenant_id, sequence, at, actor, actor_name, action, subject_kind, subject_id, subject_name, changes, reason,
                request, previous_hash, hash
            from audit_entry
            where tenant_id = ?
              and sequence > ?
              and sequence <= ?
            order by sequence
            limit ?
            """;

    private final Connection database;

    private OfflineTrails(Connection database) {
        this.database = database;
    }

    /**
     * Looks into a database without changing it.
     *
     * @throws SQLException when it cannot be reached: an embedded one while its application runs
     */
    public static OfflineTrails open(DatabaseSettings settings) throws SQLException {
        return new OfflineTrails(settings.look());
    }

    /**
     * The trail of the company of that name in addresses; empty without one.
     *
     * @throws SQLException when the database does not answer
     */
    public Optional<Trail> of(String company) throws SQLException {
        try (var query = database.prepareStatement("""
                select t.id, h.sequence, h.hash,
                    (select count(*) from audit_entry e where e.tenant_id = h.tenant_id and e.sequence > h.sequence) beyond
                from tenant t
                join audit_head h on h.tenant_id = t.id
                where t.slug = ?
                """)) {
            query.setString(1, company);
            try (var found = query.executeQuery()) {
                return found.next() ? Optional.of(trail(found)) : Optional.empty();
            }
        }
    }

    private Trail trail(ResultSet found) throws SQLException {
        long tenant = found.getLong(1);
        var head = new HeadRow(found.getLong(2), new Sha256(found.getString(3)));
        return new Trail(Optional.of(head), found.getLong(4), new Batches<>(0, TrailRow::sequence,
                (after, most) -> page(tenant, after, head.sequence(), most)));
    }

    private List<TrailRow> page(long tenant, long after, long until, int most) {
        try (var query = database.prepareStatement(ENTRIES)) {
            query.setLong(1, tenant);
            query.setLong(2, after);
            query.setLong(3, until);
            query.setInt(4, most);
            return rows(query);
        } catch (SQLException failure) {
            throw new IllegalStateException("The trail cannot be read: " + failure.getMessage(), failure);
        }
    }

    private static List<TrailRow> rows(PreparedStatement query) throws SQLException {
        var rows = new ArrayList<TrailRow>();
        try (var found = query.executeQuery()) {
            while (found.next()) {
                rows.add(row(found));
            }
        }
        return rows;
    }

    private static TrailRow row(ResultSet found) throws SQLException {
        long actor = found.getLong("actor");
        var by = found.wasNull() ? null : new MemberId(actor);
        return new TrailRow(new TenantId(found.getLong("tenant_id")), found.getLong("sequence"),
                found.getObject("at", LocalDateTime.class).toInstant(ZoneOffset.UTC), by, found.getString("actor_name"),
                found.getString("action"), found.getString("subject_kind"), found.getLong("subject_id"),
                found.getString("subject_name"), found.getString("changes"), found.getString("reason"),
                found.getString("request"), new Sha256(found.getString("previous_hash")), new Sha256(found.getString("hash")));
    }

    /** Lets go of the database. */
    @Override
    public void close() throws SQLException {
        database.close();
    }
}
