package io.sopwright.catalogue;

import io.micronaut.context.annotation.Value;
import io.sopwright.source.InvalidText;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The templates of the running program's shelf. Each is read once and kept: the shelf does not change while the program runs, and holds no more
 * templates than an operator puts there. May be shared by threads.
 */
@Singleton
public final class Templates {

    private final Shelf shelf;
    private final ConcurrentHashMap<String, Optional<PolicyTemplate>> read = new ConcurrentHashMap<>();
    private final List<String> ids;

    Templates(@Value("${sopwright.shelf}") String folder) {
        this.shelf = new Shelf(Path.of(folder));
        this.ids = shelf.ids();
    }

    /**
     * All templates, by id.
     *
     * @throws InvalidText when the files of one are wrong
     */
    public List<PolicyTemplate> all() {
        return ids.stream().map(this::find).flatMap(Optional::stream).toList();
    }

    /**
     * The template with that id.
     *
     * @throws InvalidText when its files are wrong
     */
    public Optional<PolicyTemplate> find(String id) {
        return ids.contains(id) ? read.computeIfAbsent(id, shelf::find) : Optional.empty();
    }
}
