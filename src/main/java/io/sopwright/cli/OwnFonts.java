package io.sopwright.cli;

import io.sopwright.font.Fonts;
import io.sopwright.font.InvalidFont;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.Option;

/** The fonts of the prints: those of the program, and an operator's from a folder. */
final class OwnFonts {

    private static final List<String> ENDINGS = List.of(".ttf", ".otf", ".ttc");

    @Option(names = "--fonts", paramLabel = "DIR", description = "a folder of further fonts (.ttf), for letters that those of the program lack")
    private Optional<Path> folder = Optional.empty();

    Fonts all() {
        return folder.map(OwnFonts::and).orElseGet(Fonts::shipped);
    }

    private static Fonts and(Path folder) {
        var files = fontsIn(folder);
        if (files.isEmpty()) {
            throw new CannotRun("there is no font in " + folder + ": put TrueType files (.ttf) there.");
        }
        try {
            return Fonts.shipped().with(files);
        } catch (InvalidFont refused) {
            throw new CannotRun(refused.sentence());
        }
    }

    /** Sorted by name, so that the order of the fonts is the same on every machine; licences and the like may stand beside them. */
    private static List<Path> fontsIn(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new CannotRun("there is no folder of fonts at " + folder + ": name one with --fonts.");
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(OwnFonts::isFont).sorted().toList();
        } catch (IOException _) {
            throw new CannotRun("the folder of fonts " + folder + " cannot be read: check its permissions.");
        }
    }

    private static boolean isFont(Path file) {
        var name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return Files.isRegularFile(file) && !name.startsWith(".") && ENDINGS.stream().anyMatch(name::endsWith);
    }
}
