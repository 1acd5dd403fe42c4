package io.sopwright;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** docs/attacks.md lists every row of the threat model with a test that carries its number. */
class AttacksTest {

    private static final Pattern TEST = Pattern.compile("`([A-Z][A-Za-z]*Test)(?:\\.([A-Za-z0-9_]+))?`");

    private final String page = read(Path.of("docs", "attacks.md"));

    /** What there is nothing to attack of. */
    private static final Set<String> NOT_YET = Set.of("S1", "S2", "S3", "H1");

    private final List<Path> sources = sources();

    @Test
    void its_rows_are_those_of_the_threat_model() {
        var others = Stream.of("N1", "N2", "N3", "N4", "W1", "W2", "W3", "W4", "W5", "W6", "A1", "L1", "S1", "S2", "S3", "H1",
                "H2",
                "D1", "D2");
        assertEquals(Stream.concat(Stream.of("T", "P").flatMap(kind -> IntStream.rangeClosed(1, 17).mapToObj(row -> kind + row)),
                others).toList(), rows().map(AttacksTest::number).toList());
    }

    @Test
    void each_row_names_a_test_that_carries_its_number() {
        rows().filter(row -> !NOT_YET.contains(number(row)) || !row.contains("| not yet: ")).forEach(row -> assertTrue(
                TEST.matcher(row).results().anyMatch(test -> carries(test, number(row))), row));
    }

    /** In its name, or in a comment right above it. */
    private boolean carries(MatchResult test, String number) {
        return test.group(2) != null
                && (List.of(test.group(2).split("_")).contains(number) || files(test).anyMatch(source -> Pattern
                        .compile("//[^\n]*\\b" + number + "\\b[^\n]*\n(\\s*[@/][^\n]*\n)*\\s*void " + test.group(2) + "\\(")
                        .matcher(read(source)).find()));
    }

    private Stream<Path> files(MatchResult test) {
        return sources.stream().filter(source -> source.endsWith(test.group(1) + ".java"));
    }

    private static String number(String row) {
        return row.substring(2, row.indexOf(" |"));
    }

    private static List<Path> sources() {
        try (var files = Files.walk(Path.of("src", "test", "java"))) {
            return files.filter(Files::isRegularFile).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Test
    void the_tests_are_there() {
        assertEquals(List.of(), TEST.matcher(page).results().filter(test -> files(test)
                .noneMatch(source -> test.group(2) == null || read(source).contains(" " + test.group(2) + "(")))
                .map(MatchResult::group).toList());
    }

    private Stream<String> rows() {
        return page.lines().filter(line -> line.matches("\\| [TPNWALSHD][0-9]+ \\|.*"));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }
}
