package io.sopwright.exchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A company's folder under a name of its own, for the tests share one installation. */
final class SampleFolder {

    private SampleFolder() {}

    static TenantFolder copy(Path from, Path to, String slug) throws IOException {
        try (var files = Files.walk(from)) {
            for (var file : files.toList()) {
                Files.copy(file, to.resolve(from.relativize(file).toString()));
            }
        }
        var tenant = to.resolve("tenant.yaml");
        Files.writeString(tenant, Files.readString(tenant).replaceFirst("slug: [a-z0-9-]+", "slug: " + slug));
        return new TenantFolder(to);
    }
}
