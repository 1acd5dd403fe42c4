package io.sopwright;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.sopwright.markdown.Clauses;
import io.sopwright.source.TextFile;
import io.sopwright.yaml.Node;
import io.sopwright.yaml.Yaml;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** docs/seed-coverage.md tells the truth about where things are: every clause, key, class, page and test that it names is there. */
class SeedCoverageTest {

    private static final Path PAGE = Path.of("docs", "seed-coverage.md");
    private static final Path SHELF = Path.of("policy-templates");
    private static final Path PROGRAM = Path.of("src", "main");
    private static final Path TESTS = Path.of("src", "test");
    private static final Set<String> STATES = Set.of("now", "data", "later");

    private static final Pattern CODE = Pattern.compile("`([^`]+)`");
    private static final Pattern CLAUSE = Pattern.compile("([a-z-]+) ([0-9]+(?:\\.[0-9]+)+)");
    private static final Pattern KEY = Pattern.compile("([a-z/-]+)(\\.yaml)?: (\\S+)");
    private static final Pattern TEST = Pattern.compile("([A-Z][A-Za-z]*Test)(?:\\.([A-Za-z0-9_]+))?");
    private static final Pattern CLASS = Pattern.compile("[A-Z][A-Za-z]*");
    private static final Pattern JTE = Pattern.compile("[a-z]+\\.jte");

    /** A row of one of its tables. */
    private record Row(String number, List<String> cells) {

        List<String> references() {
            return cells.stream().flatMap(cell -> CODE.matcher(cell).results()).map(found -> found.group(1)).toList();
        }
    }

    private final List<Row> rows = rows();

    @Test
    void its_rows_are_1_to_120_in_order() {
        assertEquals(IntStream.rangeClosed(1, 120).mapToObj(String::valueOf).toList(), numbers("[0-9]+"));
    }

    @Test
    void it_decides_the_fourteen_contradictions() {
        assertEquals(IntStream.rangeClosed(1, 14).mapToObj(number -> "C" + number).toList(), numbers("C[0-9]+"));
    }

    @Test
    void each_row_has_a_state_and_what_is_handled_says_where() {
        for (var row : rows.stream().filter(row -> !row.number.startsWith("C")).toList()) {
            assertEquals(6, row.cells.size() + 1, row.number);
            assertTrue(STATES.contains(row.cells.get(1)), row.number);
            assertTrue(row.cells.get(1).equals("later") || !row.references().isEmpty(), row.number);
        }
    }

    @Test
    void what_it_names_is_there() {
        var missing = rows.stream().flatMap(row -> row.references().stream()
                .filter(reference -> !isThere(reference)).map(reference -> row.number + ": " + reference)).toList();
        assertEquals(List.of(), missing);
    }

    @Test
    void a_name_of_nothing_is_noticed() {
        var nothing = List.of("oem-onboarding 99.1", "oem-onboarding: tasks.no_such_task", "no-such-template: title",
                "tenants/lumenwerk/tenant.yaml: people.nobody", "NoSuchClass", "no.jte", "NoSuchTest",
                "SeedCoverageTest.no_such_method", "anything else");
        assertEquals(List.of(), nothing.stream().filter(SeedCoverageTest::isThere).toList());
    }

    private List<String> numbers(String form) {
        return rows.stream().map(Row::number).filter(number -> number.matches(form)).toList();
    }

    private static List<Row> rows() {
        try (var lines = Files.lines(PAGE)) {
            return lines.filter(line -> line.matches("\\| C?[0-9]+ \\|.*"))
                    .map(line -> Arrays.stream(line.substring(1, line.lastIndexOf('|')).split("\\|")).map(String::strip).toList())
                    .map(cells -> new Row(cells.getFirst(), cells.subList(1, cells.size()))).toList();
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    private static boolean isThere(String reference) {
        var clause = CLAUSE.matcher(reference);
        var key = KEY.matcher(reference);
        var test = TEST.matcher(reference);
        if (clause.matches()) {
            return hasClause(SHELF.resolve(clause.group(1)).resolve("policy.md"), clause.group(2));
        }
        if (key.matches()) {
            var file = key.group(2) == null
                    ? SHELF.resolve(key.group(1)).resolve("policy.yaml")
                    : Path.of(key.group(1) + ".yaml");
            return hasKey(file, key.group(3).split("\\."));
        }
        if (test.matches()) {
            return file(TESTS, test.group(1) + ".java").filter(source -> hasMethod(source, test.group(2))).isPresent();
        }
        if (CLASS.matcher(reference).matches()) {
            return file(PROGRAM, reference + ".java").isPresent();
        }
        return JTE.matcher(reference).matches() && file(PROGRAM, reference).isPresent();
    }

    private static boolean hasClause(Path text, String number) {
        return Files.exists(text) && Clauses.of(TextFile.read(text)).find(number).isPresent();
    }

    private static boolean hasKey(Path yaml, String... path) {
        if (!Files.exists(yaml)) {
            return false;
        }
        var whole = Yaml.read(TextFile.read(yaml));
        return path[0].equals("tasks") ? inAnyPhase(whole, path) : whole.find(path).isPresent();
    }

    private static boolean inAnyPhase(Node whole, String... path) {
        return whole.find("phases").stream()
                .flatMap(phases -> phases instanceof Node.Sequence sequence ? sequence.items().stream() : Stream.empty())
                .anyMatch(phase -> phase.find(path).isPresent());
    }

    private static boolean hasMethod(Path source, @Nullable String method) {
        if (method == null) {
            return true;
        }
        try {
            return Files.readString(source).contains(" " + method + "(");
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    private static Optional<Path> file(Path folder, String name) {
        try (var files = Files.walk(folder)) {
            return files.filter(file -> name.equals(String.valueOf(file.getFileName()))).findFirst();
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }
}
