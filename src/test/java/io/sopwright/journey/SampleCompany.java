package io.sopwright.journey;

import io.sopwright.exchange.Importing;
import io.sopwright.exchange.TenantFolder;
import io.sopwright.identity.People;
import io.sopwright.testing.Application;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A company of the samples, with everybody who works there. */
record SampleCompany(Application app, TenantFolder folder, String slug) {

    /** Takes it in, under an address of its own. */
    static SampleCompany takenIn(Application app, String sample, Path temporary) throws IOException {
        var slug = sample + "-journey";
        var folder = new TenantFolder(copy(Path.of("tenants", sample), temporary.resolve(slug)));
        var tenant = folder.folder().resolve("tenant.yaml");
        // with addresses of their own too: in other tests the same people work elsewhere
        Files.writeString(tenant,
                Files.readString(tenant).replace("slug: " + sample, "slug: " + slug).replace("@", "@journey."));
        app.get(Importing.class).found(folder);
        return new SampleCompany(app, folder, slug);
    }

    private static Path copy(Path from, Path to) throws IOException {
        try (var files = Files.walk(from)) {
            for (var file : files.toList()) {
                Files.copy(file, to.resolve(from.relativize(file)));
            }
        }
        return to;
    }

    /** The address with which somebody of its people signs in, from now on with the password of the tests. */
    String email(String key) {
        var email = folder.company().people().get(key).email().orElseThrow();
        var people = app.get(People.class);
        people.setPassword(people.findByEmail(email).orElseThrow().id(), Application.PASSWORD);
        return email;
    }
}
