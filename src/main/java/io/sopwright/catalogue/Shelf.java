package io.sopwright.catalogue;

import io.sopwright.source.InvalidText;
import io.sopwright.source.TextFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The templates in a folder, one sub-folder each. */
public final class Shelf {

    private final Path folder;

    public Shelf(Path folder) {
        this.folder = folder;
    }

    /** The ids of all templates, sorted. */
    public List<String> ids() {
        try (var children = Files.list(folder)) {
            return children.filter(child -> Files.isRegularFile(child.resolve("policy.yaml")))
                    .map(child -> String.valueOf(child.getFileName())).sorted().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /**
     * The template with that id.
     *
     * @throws InvalidText when its files are wrong
     */
    public Optional<PolicyTemplate> find(String id) {
        return ids().contains(id) ? Optional.of(read(folder.resolve(id))) : Optional.empty();
    }

    /**
     * Reads the template in a folder.
     *
     * @throws InvalidText when its files are wrong, or when it calls itself otherwise than its folder
     */
    public static PolicyTemplate read(Path template) {
        var yaml = TextFile.read(template.resolve("policy.yaml"));
        var policy = PolicyTemplate.read(yaml, TextFile.read(template.resolve("policy.md")));
        var name = String.valueOf(template.toAbsolutePath().normalize().getFileName());
        if (!policy.title().id().equals(name)) {
            throw new InvalidText(yaml.start(),
                    "The id is " + policy.title().id() + ", but the folder is called " + name + ": make them the same.");
        }
        return policy;
    }
}
