package io.sopwright.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.sopwright.client.ClientRow;
import io.sopwright.client.Clients;
import io.sopwright.control.Documents;
import io.sopwright.control.Versions;
import io.sopwright.document.State;
import io.sopwright.onboarding.Client;
import io.sopwright.profile.Companies;
import io.sopwright.refusal.Conflict;
import io.sopwright.run.Runs;
import io.sopwright.source.InvalidText;
import io.sopwright.tenancy.Tenants;
import io.sopwright.testing.Application;
import io.sopwright.testing.WithApplication;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(WithApplication.class)
class ImportingTest {

    @TempDir
    Path temporary;

    @Test
    void a_company_comes_with_its_people_its_answers_and_its_documents_where_they_stand(Application app) throws IOException {
        var folder = copy("lumenwerk", "lumenwerk-one");
        var tenant = app.get(Importing.class).found(folder);
        var company = app.get(Companies.class).find(tenant);
        assertEquals(folder.company().people(), company.people());
        assertEquals("Lumenwerk GmbH", company.name());
        var clients = Client.readAll(folder.clients().orElseThrow());
        assertEquals(clients.stream().map(Client::name).sorted().toList(),
                app.get(Clients.class).all(tenant).stream().map(ClientRow::name).sorted().toList());
        assertEquals(clients.stream().mapToInt(client -> client.onboardings().size()).sum(),
                app.get(Runs.class).all(tenant).size());
        var documents = app.get(Documents.class).all(tenant);
        assertEquals(folder.documentIds().size(), documents.size());
        documents.forEach(document -> assertEquals(State.EFFECTIVE,
                app.get(Versions.class).of(tenant, document.id()).getFirst().stands(), document.number()));
    }

    @Test
    void the_same_company_does_not_come_twice(Application app) throws IOException {
        var folder = copy("lumenwerk", "lumenwerk-two");
        app.get(Importing.class).found(folder);
        assertThrows(Conflict.class, () -> app.get(Importing.class).found(folder));
    }

    @Test
    void of_a_company_with_a_wrong_file_nothing_comes(Application app) throws IOException {
        var folder = copy("lumenwerk", "lumenwerk-three");
        var file = folder.folder().resolve("documents/customer-feedback.yaml");
        Files.writeString(file, Files.readString(file).replace("template: customer-feedback", "template: no-such-template"));
        var refused = assertThrows(InvalidText.class, () -> app.get(Importing.class).found(folder));
        assertTrue(String.valueOf(refused.getMessage()).contains("no-such-template"));
        assertTrue(app.get(Tenants.class).find("lumenwerk-three").isEmpty());
    }

    /** A sample company under a name of its own, for the tests share one installation. */
    private TenantFolder copy(String sample, String slug) throws IOException {
        var from = Path.of("tenants", sample);
        var to = temporary.resolve(slug);
        try (var files = Files.walk(from)) {
            for (var file : files.toList()) {
                Files.copy(file, to.resolve(from.relativize(file)));
            }
        }
        var tenant = to.resolve("tenant.yaml");
        Files.writeString(tenant, Files.readString(tenant).replace("slug: " + sample, "slug: " + slug));
        return new TenantFolder(to);
    }
}
