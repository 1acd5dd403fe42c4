package io.sopwright.bench;

import io.sopwright.catalogue.Shelf;
import io.sopwright.document.Document;
import io.sopwright.document.DocumentVersion;
import io.sopwright.document.Drafting;
import io.sopwright.onboarding.Client;
import io.sopwright.picture.Picture;
import io.sopwright.profile.Company;
import io.sopwright.source.TextFile;
import io.sopwright.yaml.Node;
import io.sopwright.yaml.Yaml;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** One of the sample companies. */
record Tenant(Path home, String name) {

    DocumentVersion version(String id) {
        var company = Company.shape().read(yaml("tenant.yaml"));
        var written = yaml("documents/" + id + ".yaml");
        var document = Document.shape().read(written);
        var template = new Shelf(home.resolve("policy-templates")).find(document.template()).orElseThrow();
        return Drafting.version(id, company, document, template, written);
    }

    Client client(String id) {
        return Client.readAll(yaml("clients.yaml")).stream().filter(client -> client.id().equals(id)).findFirst().orElseThrow();
    }

    Optional<Picture> logo() {
        try {
            return Optional.of(Picture.of(Files.readAllBytes(folder().resolve("logo.png"))));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private Node yaml(String file) {
        return Yaml.read(TextFile.read(folder().resolve(file)));
    }

    private Path folder() {
        return home.resolve("tenants").resolve(name);
    }
}
