package io.sopwright.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.sopwright.pdf.PdfChecks;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** The three companies that come with the program, rendered whole. */
class SampleCompaniesTest {

    private static final List<String> COMPANIES = List.of("harbour-pine", "lumenwerk", "tillwise");

    /** Takes seconds a print: a few here, all of them where the environment says so, as .ci/run does. */
    private static final boolean ALL = "all".equals(System.getenv("SOPWRIGHT_VALIDATE"));

    @TempDir
    private static Path root = Path.of("");

    @BeforeAll
    static void rendered() {
        for (var company : COMPANIES) {
            var rendered = render(company, root.resolve(company));
            assertEquals(0, rendered.exit(), rendered.toString());
        }
    }

    @TestFactory
    Stream<DynamicTest> rendered_again_each_gives_identical_bytes() {
        return COMPANIES.stream().map(company -> DynamicTest.dynamicTest(company, () -> {
            var again = root.resolve(company + "-again");
            assertEquals(0, render(company, again).exit());
            assertEquals(manifest(root.resolve(company)), manifest(again));
        }));
    }

    @Test
    void another_zone_language_calendar_and_encoding_change_no_byte() throws Exception {
        var out = root.resolve("elsewhere");
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var process = new ProcessBuilder(java, "-Duser.timezone=Pacific/Kiritimati", "-Duser.language=ar", "-Duser.country=EG",
                "-Dfile.encoding=ISO-8859-1", "-Djava.awt.headless=true", "-XX:TieredStopAtLevel=1",
                "--sun-misc-unsafe-memory-access=allow", "-cp",
                System.getProperty("java.class.path"), "io.sopwright.cli.Main", "render", "tenants/harbour-pine", "--out",
                out.toString())
                .redirectErrorStream(true).redirectOutput(root.resolve("elsewhere.log").toFile()).start();
        assertTrue(process.waitFor(2, TimeUnit.MINUTES));
        assertEquals(0, process.exitValue(), Files.readString(root.resolve("elsewhere.log"), StandardCharsets.ISO_8859_1));
        assertEquals(manifest(root.resolve("harbour-pine")), manifest(out));
    }

    @TestFactory
    Stream<DynamicTest> every_print_is_archivable_and_accessible() {
        var prints = ALL ? COMPANIES.stream().flatMap(company -> prints(company).stream()) : someOf(prints("tillwise"));
        return prints.map(pdf -> DynamicTest
                .dynamicTest(root.relativize(pdf).toString(),
                        () -> PdfChecks.assertArchivableAndAccessible(Files.readAllBytes(pdf))));
    }

    @TestFactory
    Stream<DynamicTest> no_print_holds_a_placeholder_a_private_character_or_an_empty_value() {
        var unfinished = Pattern
                .compile("<<|>>|\\{\\{|\\p{Co}|\\ufffd|\\(\\s*\\)|“\\s*”|\\bnull\\b|Optional\\[|@[0-9a-f]{6,}|\\s[,;:]\\s|,,");
        return COMPANIES.stream().flatMap(company -> prints(company).stream())
                .map(pdf -> DynamicTest.dynamicTest(root.relativize(pdf).toString(), () -> {
                    var words = PdfText.of(pdf);
                    assertTrue(words.length() > 500, words);
                    assertFalse(unfinished.matcher(words).find(), () -> unfinished.matcher(words).results()
                            .map(found -> words.substring(Math.max(0, found.start() - 40),
                                    Math.min(words.length(), found.end() + 40)))
                            .toList()
                            .toString());
                }));
    }

    @TestFactory
    Stream<DynamicTest> every_page_for_a_screen_is_whole_and_has_no_empty_cell_but_those_to_sign_in() {
        return COMPANIES.stream().flatMap(company -> files(company, ".html").stream())
                .map(page -> DynamicTest.dynamicTest(root.relativize(page).toString(), () -> {
                    var html = Files.readString(page);
                    assertTrue(html.strip().startsWith("<!DOCTYPE html>") && html.strip().endsWith("</html>"), html);
                    assertFalse(html.contains("&lt;&lt;"), html);
                    assertEquals(List.of(), Pattern.compile("<td(?! class=\"done\")[^>]*>\\s*</td>").matcher(html).results()
                            .map(found -> html.substring(Math.max(0, found.start() - 60), found.end())).toList());
                }));
    }

    /** Every document, and one checklist of each. */
    private static Stream<Path> someOf(List<Path> prints) {
        var kinds = new HashSet<String>();
        return prints.stream().filter(
                pdf -> kinds.add(pdf.getParent() + pdf.getFileName().toString().replaceFirst(".*-([A-Z]+-[0-9]+)", "$1")));
    }

    private static Command render(String company, Path out) {
        return Command.run("render", "tenants/" + company, "--out", out);
    }

    private static String manifest(Path out) throws IOException {
        return Files.readString(out.resolve("manifest.json"));
    }

    private static List<Path> prints(String company) {
        return files(company, ".pdf");
    }

    private static List<Path> files(String company, String ending) {
        try (var files = Files.walk(root.resolve(company))) {
            return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }
}
