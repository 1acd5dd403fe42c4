package io.sopwright.exchange;

import io.sopwright.database.Sha256;
import io.sopwright.document.Document;
import io.sopwright.document.VersionSource;
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
import java.util.stream.Stream;

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
        return Files.isRegularFile(folder.resolve(TenantFiles.COMPANY));
    }

    /**
     * The company.
     *
     * @throws InvalidText with everything that is wrong in its file
     */
    public Company company() {
        return Company.shape().read(read(folder.resolve(TenantFiles.COMPANY)));
    }

    /** The ids of its documents, sorted. */
    public List<String> documentIds() {
        return children(folder.resolve("documents")).filter(name -> name.endsWith(ENDING) && !name.startsWith("."))
                .map(name -> name.substring(0, name.length() - ENDING.length())).toList();
    }

    /** A document's file as it is written; not yet read as one. */
    public Node document(String id) {
        if (!ID.matcher(id).matches()) {
            throw new InvalidText(documentPlace(id),
                    "This file's name names the document: use small letters, digits and hyphens, beginning with a letter.");
        }
        return read(documentFile(id));
    }

    /** Where a finding stands that belongs to a document as a whole. */
    public Place documentPlace(String id) {
        return new Place(documentFile(id).toString(), 1, 1);
    }

    /** The versions of a document that were frozen, with all that they are made of; in no particular order. */
    List<VersionSource> versions(String number) {
        var all = folder.resolve(TenantFiles.versions(number));
        return children(all).map(version -> all.resolve(version).resolve(TenantFiles.FROZEN)).filter(Files::isRegularFile)
                .map(file -> VersionSource.read(TextFile.read(file))).toList();
    }

    /** The draft of a document whose file holds another version. */
    Optional<Document> draft(Document current) {
        var all = folder.resolve(TenantFiles.versions(current.number()));
        return children(all).map(version -> all.resolve(version).resolve(TenantFiles.DRAFT)).filter(Files::isRegularFile)
                .map(file -> Document.shape().read(read(file))).filter(draft -> !draft.version().equals(current.version()))
                .findFirst();
    }

    /** Its clients as they are written, all files together, if there are any; not yet read as such. */
    public Optional<Node> clients() {
        var files = Stream.iterate(1, part -> part + 1).map(part -> folder.resolve(TenantFiles.clients(part)))
                .takeWhile(Files::exists).map(TenantFolder::read).toList();
        return files.isEmpty() ? Optional.empty() : Optional.of(files.stream().reduce(TenantFolder::together).orElseThrow());
    }

    /** The picture of its letterhead, if it has one. */
    public Optional<Picture> logo(Company company) {
        return company.letterhead().logo().map(name -> picture(folder.resolve(name)));
    }

    /**
     * A file that somebody attached to a task.
     *
     * @param place where it is named
     * @throws InvalidText when it is not there, or is not what it was
     */
    byte[] file(String sha256, Place place) {
        try {
            var bytes = Files.readAllBytes(folder.resolve(TenantFiles.attached(sha256)));
            if (Sha256.of(bytes).hex().equals(sha256)) {
                return bytes;
            }
        } catch (IOException _) {
            // the same sentence serves for a file that is not there
        }
        throw new InvalidText(place, "The file " + TenantFiles.attached(sha256) + " is not there, or was changed.");
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

    /** The lists of two files as one; a file of another shape stays, to be refused. */
    private static Node together(Node one, Node next) {
        return one instanceof Node.Mapping mapping && mapping.child("clients").orElse(one) instanceof Node.Sequence list
                && next.child("clients").orElse(next) instanceof Node.Sequence more
                        ? mapping.with("clients",
                                new Node.Sequence(Stream.concat(list.items().stream(), more.items().stream()).toList(),
                                        list.place()))
                        : next;
    }

    private static Node read(Path file) {
        return Yaml.read(TextFile.read(file));
    }

    private static Stream<String> children(Path folder) {
        if (!Files.isDirectory(folder)) {
            return Stream.empty();
        }
        try (var files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName())).sorted().toList().stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private Path documentFile(String id) {
        return folder.resolve(TenantFiles.document(id));
    }
}
