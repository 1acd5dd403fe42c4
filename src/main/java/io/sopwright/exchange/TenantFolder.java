package io.sopwright.exchange;

import io.sopwright.picture.InvalidPicture;
import io.sopwright.picture.Picture;
import io.sopwright.profile.Company;
import io.sopwright.source.InvalidText;
import io.sopwright.source.Place;
import io.sopwright.source.TextFile;
import io.sopwright.yaml.Node;
import io.sopwright.yaml.Yaml;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The files of one company.
 *
 * @param folder that holds tenant.yaml
 */
public record TenantFolder(Path folder) {

    private static final String ENDING = ".yaml";
    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9-]{0,59}");

    /** Whether it is one at all. */
    public boolean exists() {
        return Files.isRegularFile(folder.resolve("tenant.yaml"));
    }

    /**
     * The company.
     *
     * @throws InvalidText with everything that is wrong in its file
     */
    public Company company() {
        return Company.shape().read(Yaml.read(TextFile.read(folder.resolve("tenant.yaml"))));
    }

    /** The ids of its documents, sorted. */
    public List<String> documentIds() {
        var documents = folder.resolve("documents");
        if (!Files.isDirectory(documents)) {
            return List.of();
        }
        try (var files = Files.list(documents)) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .filter(name -> name.endsWith(ENDING) && !name.startsWith("."))
                    .map(name -> name.substring(0, name.length() - ENDING.length())).sorted().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** A document's file as it is written; not yet read as one. */
    public Node document(String id) {
        if (!ID.matcher(id).matches()) {
            throw new InvalidText(documentPlace(id),
                    "This file's name names the document: use small letters, digits and hyphens, beginning with a letter.");
        }
        return Yaml.read(TextFile.read(documentFile(id)));
    }

    /** Where a finding stands that belongs to a document as a whole. */
    public Place documentPlace(String id) {
        return new Place(documentFile(id).toString(), 1, 1);
    }

    /** The file of its clients as it is written, if there is one; not yet read as such. */
    public Optional<Node> clients() {
        var file = folder.resolve("clients.yaml");
        return Files.exists(file) ? Optional.of(Yaml.read(TextFile.read(file))) : Optional.empty();
    }

    /** The picture of its letterhead, if it has one. */
    public Optional<Picture> logo(Company company) {
        return company.letterhead().logo().map(name -> picture(folder.resolve(name)));
    }

    private static Picture picture(Path file) {
        var place = new Place(file.toString(), 1, 1);
        try {
            return Picture.of(Files.readAllBytes(file));
        } catch (InvalidPicture invalid) {
            throw new InvalidText(place, invalid.sentence());
        } catch (IOException _) {
            throw new InvalidText(place, "The logo cannot be read: put the file there, or take logo out of tenant.yaml.");
        }
    }

    private Path documentFile(String id) {
        return folder.resolve("documents").resolve(id + ENDING);
    }
}
