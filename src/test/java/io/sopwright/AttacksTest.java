package io.sopwright;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** docs/attacks.md lists every row of the threat model with a test that carries its number. */
class AttacksTest {

    private static final Pattern TEST = Pattern.compile("`([A-Z][A-Za-z]*Test)(?:\\.([A-Za-z0-9_]+))?`");

    private final String page = read(Path.of("docs", "attacks.md"));

    @Test
    void its_rows_are_T1_to_T17_and_P1_to_P17() {
        assertEquals(Stream.of("T", "P").flatMap(kind -> IntStream.rangeClosed(1, 17).mapToObj(row -> kind + row)).toList(),
                rows().map(row -> row.substring(2, row.indexOf(" |"))).toList());
    }

    @Test
    void each_row_names_a_test_that_carries_its_number() {
        rows().forEach(row -> {
            var number = row.substring(2, row.indexOf(" |"));
            assertTrue(TEST.matcher(row).results().anyMatch(test -> List.of(test.group(2).split("_")).contains(number)), row);
        });
    }

    @Test
    void the_tests_are_there() throws IOException {
        try (var files = Files.walk(Path.of("src", "test", "java"))) {
            var sources = files.filter(Files::isRegularFile).toList();
            assertEquals(List.of(),
                    TEST.matcher(page).results().filter(test -> !isThere(sources, test)).map(MatchResult::group).toList());
        }
    }

    private static boolean isThere(List<Path> sources, MatchResult test) {
        return sources.stream().filter(source -> source.endsWith(test.group(1) + ".java"))
                .anyMatch(source -> test.group(2) == null || read(source).contains(" " + test.group(2) + "("));
    }

    private Stream<String> rows() {
        return page.lines().filter(line -> line.matches("\\| [TP][0-9]+ \\|.*"));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }
}
