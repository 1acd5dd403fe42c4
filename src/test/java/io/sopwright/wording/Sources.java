package io.sopwright.wording;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The program as it is written: its Java, and the Java in its pages. */
record Sources(List<Code> all) {

    private static final Pattern COMMENT = Pattern.compile("(\"\"\".*?\"\"\"|\"(?:[^\"\\\\\\n]|\\\\.)*\")|//[^\\n]*|/\\*.*?\\*/",
            Pattern.DOTALL);

    static Sources read() {
        var java = files("src/main/java", ".java").map(file -> new Code(file.getFileName().toString(), plain(read(file))));
        var pages = pages().map(file -> new Code(file.getFileName().toString(), Template.read(file).code()));
        return new Sources(Stream.concat(java, pages).toList());
    }

    /** The templates of all pages. */
    static Stream<Path> pages() {
        return files("src/main/jte", ".jte");
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static Stream<Path> files(String folder, String ending) {
        try (var all = Files.walk(Path.of(folder))) {
            return all.filter(file -> file.toString().endsWith(ending)).sorted().toList().stream();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String plain(String java) {
        return COMMENT.matcher(java).replaceAll(found -> found.group(1) == null ? " " : Matcher.quoteReplacement(found.group(1)));
    }
}
