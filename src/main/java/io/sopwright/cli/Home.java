package io.sopwright.cli;

import io.sopwright.catalogue.Shelf;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Where the templates stand: an option that several commands share. */
final class Home {

    @Option(names = "--shelf", paramLabel = "DIR", description = "the folder of templates (default: policy-templates beside the program)")
    private Path shelf = fromHere(Path.of(System.getProperty("sopwright.home", "."), "policy-templates"));

    Shelf shelf() {
        return shelfIfThere().orElseThrow(
                () -> new CannotRun("there is no folder of templates at " + shelf + ": name it with --shelf."));
    }

    /** The folder in which they are to be. */
    Path shelfFolder() {
        return shelf;
    }

    /** The templates, where there are any. */
    Optional<Shelf> shelfIfThere() {
        return Files.isDirectory(shelf) ? Optional.of(new Shelf(shelf)) : Optional.empty();
    }

    /** The path as people would write it where they are, so that a finding names a file the same way however it was found. */
    private static Path fromHere(Path path) {
        var here = Path.of("").toAbsolutePath();
        var whole = path.toAbsolutePath().normalize();
        return whole.startsWith(here) ? here.relativize(whole) : whole;
    }
}
