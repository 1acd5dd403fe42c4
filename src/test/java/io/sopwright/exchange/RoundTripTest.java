package io.sopwright.exchange;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.sopwright.database.Sha256;
import io.sopwright.document.Document;
import io.sopwright.onboarding.Client;
import io.sopwright.profile.Company;
import io.sopwright.testing.Application;
import io.sopwright.testing.RunningOnboarding;
import io.sopwright.testing.WithApplication;
import io.sopwright.yaml.Node;
import io.sopwright.yaml.Yaml;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Out of the program and into it again. */
@ExtendWith(WithApplication.class)
class RoundTripTest {

    private static final Pattern READ_AGAIN = Pattern.compile(
            "tenant\\.yaml|logo\\.png|clients(-[0-9]+)?\\.yaml|documents/.*|files/.*|versions/.*/(version|draft)\\.yaml|versions/.*/page\\.html");

    @TempDir
    Path temporary;

    @ParameterizedTest
    @ValueSource(strings = {"harbour-pine", "lumenwerk", "tillwise"})
    void what_goes_out_says_what_came_in_and_a_second_time_it_is_the_same_bytes(String sample, Application app)
            throws IOException {
        var in = SampleFolder.copy(Path.of("tenants", sample), temporary.resolve("in"), sample + "-round");
        var out = export(app, in, "out");
        assertSays(in, out);
        var again = SampleFolder.copy(out.folder(), temporary.resolve("again"), sample + "-second");
        var last = export(app, again, "last");
        assertEquals(readAgain(again), readAgain(last));
    }

    @Test
    void what_people_did_in_the_program_comes_back_as_it_was(Application app) throws IOException {
        var north = app.company("North", "Ann");
        north.issued("client-onboarding");
        var run = RunningOnboarding.start(north, north.owner(), Map.of());
        app.clock().advance(Duration.ofMinutes(61).plusSeconds(7));
        var first = run.page().page().select("li.task-open a.task-title").getFirst().text();
        run.tickSteps(first);
        run.tick(first);
        var task = run.page().page().select("li.task-open a.task-title").attr("href");
        run.owner().get(task).submit(task + "/notes", Map.of("note", "They asked for a later date.\nWe agreed."));
        RunningOnboarding.attach(run.owner(), task, "minutes.txt", "minutes".getBytes(StandardCharsets.UTF_8));
        give(run, task, "Petra");
        run.owner().get(run.path()).submit(run.path() + "/hold", Map.of("hold_reason", "The client moves house."));
        var out = new TenantFolder(temporary.resolve("out"));
        app.get(Exporting.class).export(north.tenant(), new FolderDestination(out.folder()), (_, _) -> {});
        var clients = Files.readString(out.folder().resolve("clients.yaml"));
        assertTrue(clients.contains("given to: petra"), clients);
        assertTrue(clients.contains("state: on hold") && clients.contains("sha256: ") && clients.contains("We agreed."), clients);
        var again = SampleFolder.copy(out.folder(), temporary.resolve("again"), "north-again");
        assertEquals(readAgain(again), readAgain(export(app, again, "last")));
    }

    private static void give(RunningOnboarding run, String task, String name) {
        var page = run.owner().get(task);
        var id = page.page().select(".giving option").stream().filter(option -> option.text().equals(name)).findFirst()
                .orElseThrow();
        assertEquals(303, page.submit(task + "/assignment", Map.of("to", id.attr("value"))).status());
    }

    @ParameterizedTest
    @ValueSource(strings = "tillwise")
    void the_list_of_sums_holds_each_file(String sample, Application app) throws IOException {
        var out = export(app, SampleFolder.copy(Path.of("tenants", sample), temporary.resolve("in"), sample + "-sums"), "out");
        var files = sums(out, _ -> true);
        files.remove(TenantFiles.SUMS);
        var listed = new StringBuilder();
        files.forEach((path, sum) -> listed.append(sum).append("  ").append(path).append('\n'));
        assertEquals(listed.toString(), Files.readString(out.folder().resolve(TenantFiles.SUMS)));
    }

    /** Comments, the way of writing, the order of keys and what is the default anyway are not part of what a file says. */
    private static void assertSays(TenantFolder in, TenantFolder out) throws IOException {
        assertSame(Company.shape().write(in.company()), Company.shape().write(out.company()));
        assertEquals(in.documentIds(), out.documentIds());
        in.documentIds().forEach(id -> assertSame(Document.shape().write(Document.shape().read(in.document(id))),
                Document.shape().write(Document.shape().read(out.document(id)))));
        assertSame(Client.writeAll(Client.readAll(in.clients().orElseThrow())),
                Client.writeAll(Client.readAll(out.clients().orElseThrow())));
        assertArrayEquals(in.logo(in.company()).orElseThrow().bytes(),
                Files.readAllBytes(out.folder().resolve("logo.png")));
    }

    private static void assertSame(Node one, Node other) {
        assertEquals(Yaml.write(sorted(one)), Yaml.write(sorted(other)));
    }

    private static Node sorted(Node node) {
        return switch (node) {
            case Node.Scalar scalar -> scalar;
            case Node.Sequence list -> new Node.Sequence(list.items().stream().map(RoundTripTest::sorted).toList(), list.place());
            case Node.Mapping mapping -> {
                var entries = new TreeMap<String, Node.Entry>();
                mapping.entries().forEach((key, entry) -> entries.put(key, new Node.Entry(entry.key(), sorted(entry.value()))));
                yield new Node.Mapping(entries, mapping.place());
            }
        };
    }

    private TenantFolder export(Application app, TenantFolder folder, String name) {
        var out = temporary.resolve(name);
        app.get(Exporting.class).export(app.get(Importing.class).found(folder), new FolderDestination(out),
                (done, total) -> assertTrue(
                        done <= total));
        return new TenantFolder(out);
    }

    private static Map<String, String> readAgain(TenantFolder folder) throws IOException {
        return sums(folder, path -> READ_AGAIN.matcher(path).matches());
    }

    private static Map<String, String> sums(TenantFolder folder, Predicate<String> which) throws IOException {
        var sums = new TreeMap<String, String>();
        try (var files = Files.walk(folder.folder())) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var path = folder.folder().relativize(file).toString().replace('\\', '/');
                if (which.test(path)) {
                    sums.put(path, Sha256.of(file).hex());
                }
            }
        }
        return sums;
    }
}
