package io.sopwright.testing;

import io.sopwright.catalogue.PolicyTemplate;
import io.sopwright.database.Id;
import io.sopwright.document.Document;
import io.sopwright.document.VersionSource;
import io.sopwright.profile.Company;
import io.sopwright.source.Source;
import io.sopwright.source.TextFile;
import io.sopwright.storage.BlobStore;
import io.sopwright.yaml.Yaml;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;

/** Puts versions in force in a test's company, as if they had been approved. */
public final class Issued {

    private static final AtomicLong IDS = new AtomicLong(1000);

    /** A row's id in an address. */
    private record RowId(long value) implements Id {}

    private Issued() {}

    /** The document of a sample company, as it is among the samples; its version's id as it stands in addresses. */
    public static String sample(Application app, TestCompany company, String tenant, String document) {
        return changed(app, company, tenant, document, Map.of());
    }

    /** A version of a sample company's document whose template says something otherwise: text to text. */
    public static String changed(Application app, TestCompany company, String tenant, String document,
            Map<String, String> otherwise) {
        var folder = Path.of("tenants", tenant);
        var file = TextFile.read(folder.resolve("documents").resolve(document + ".yaml"));
        var written = Document.shape().read(Yaml.read(file));
        var shelf = Path.of("policy-templates", written.template());
        var policy = TextFile.read(shelf.resolve("policy.yaml")).text();
        for (var change : otherwise.entrySet()) {
            if (!policy.contains(change.getKey())) {
                throw new AssertionError("The template does not say " + change.getKey());
            }
            policy = policy.replace(change.getKey(), change.getValue());
        }
        return issue(app, company, document, Company.shape().read(Yaml.read(TextFile.read(folder.resolve("tenant.yaml")))),
                written,
                policy, TextFile.read(shelf.resolve("policy.md")).text());
    }

    private static String issue(Application app, TestCompany company, String slug, Company of, Document document, String policy,
            String text) {
        var template = PolicyTemplate.read(new Source("policy.yaml", policy), new Source("policy.md", text));
        var source = new VersionSource(slug, of, document, policy, text).written().getBytes(StandardCharsets.UTF_8);
        var hash = app.get(BlobStore.class).put(company.tenant(), "text/plain", source);
        long id = IDS.incrementAndGet();
        var tenant = company.tenant().value();
        try (var database = connect(app)) {
            long owner = owner(database, tenant);
            insert(database, "insert into document (tenant_id, id, slug, number, title, template, owner_id, created_at)"
                    + " values (?, ?, ?, ?, ?, ?, ?, ?)", tenant, id, slug, document.number(), template.title().title(),
                    document.template(), owner, app.clock().instant().toString().replace("T", " ").replace("Z", ""));
            insert(database, """
                    insert into document_version (tenant_id, id, document_id, major, minor, state, slot, template_release,
                        effective_on, note, text_changes, process_changes, lock_version, created_by, created_at, changed_by,
                        changed_at, source)
                    values (?, ?, ?, 1, 2, 'effective', 'effective', '1.0.0', '2026-01-12', '', '[]', '{}', 0, ?,
                        '2026-01-01', ?, '2026-01-01', ?)
                    """, tenant, id, id, owner, owner, hash.hex());
            return new RowId(id).text();
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static Connection connect(Application app) throws SQLException {
        var settings = app.database();
        return DriverManager.getConnection(settings.url(), settings.user(), settings.password());
    }

    private static long owner(Connection database, long tenant) throws SQLException {
        try (var query = database.prepareStatement("select id from member where tenant_id = ? order by position")) {
            query.setLong(1, tenant);
            try (var rows = query.executeQuery()) {
                rows.next();
                return rows.getLong(1);
            }
        }
    }

    private static void insert(Connection database, String sql, Object... values) throws SQLException {
        try (var statement = database.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        }
    }
}
