package io.sopwright.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import io.sopwright.catalogue.PolicyTemplate;
import io.sopwright.process.ProcessDefinition;
import io.sopwright.process.SmallProcess;
import io.sopwright.source.InvalidText;
import io.sopwright.source.Source;
import io.sopwright.yaml.Node;
import io.sopwright.yaml.Yaml;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** What docs/schema promises to editors. */
class PublishedSchemaTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static final String HEADER = """
            id: small
            version: 1.0.0
            title: Small
            summary: A small one.
            category: Tests
            tags: [small]
            prefix: OPS
            owner: owner
            approver: owner
            review: 12 months
            trigger: each client
            scope: all
            related: [other]
            fields:
              days: { type: whole number, label: Days, help: Few., unit: days, min: 1, max: 10, default: 3 }
              level: { type: choice, stage: company, label: Level, options: { a: A, b: B }, required: yes, example: a }
            """;

    @ParameterizedTest
    @ValueSource(strings = {"policy", "tenant", "document", "clients"})
    void the_schema_in_the_repository_is_up_to_date(String file) {
        var printed = new StringWriter();
        assertEquals(0, Main.commandLine(new PrintWriter(printed), new PrintWriter(printed)).execute("schema", file));
        assertEquals(printed.toString(), read(Path.of("docs/schema", file + ".schema.json")),
                () -> "run: ./sopwright schema " + file + " > docs/schema/" + file + ".schema.json");
    }

    @TestFactory
    Stream<DynamicTest> every_file_that_we_ship_is_accepted() {
        return Stream.of(shipped("policy", "policy-templates", "policy.yaml"), shipped("tenant", "tenants", "tenant.yaml"),
                shipped("clients", "tenants", "clients.yaml"), shipped("document", "tenants", "documents/"))
                .flatMap(tests -> tests);
    }

    private static Stream<DynamicTest> shipped(String schema, String folder, String name) {
        return files(Path.of(folder)).stream().filter(file -> file.toString().replace('\\', '/').contains("/" + name))
                .map(file -> DynamicTest.dynamicTest(file.toString(),
                        () -> assertEquals(List.of(), refusals(schema(schema), read(file)))));
    }

    @Test
    void the_small_template_is_accepted_by_both() {
        assertEquals(List.of(), refusals(schema("policy"), HEADER + SmallProcess.TEXT));
        assertTrue(isRead(HEADER + SmallProcess.TEXT));
    }

    @TestFactory
    Stream<DynamicTest> whatever_the_schema_refuses_the_reader_refuses_and_the_other_way_round() {
        var schema = schema("policy");
        return mutations(Yaml.read(new Source("policy.yaml", HEADER + SmallProcess.TEXT))).entrySet().stream()
                .map(mutation -> DynamicTest.dynamicTest(mutation.getKey(), () -> {
                    var text = Yaml.write(mutation.getValue());
                    var refusals = refusals(schema, text);
                    if (readerKnowsMore(mutation.getKey())) {
                        assertTrue(refusals.isEmpty() || !isRead(text), refusals::toString);
                    } else {
                        assertEquals(refusals.isEmpty(), isRead(text), refusals::toString);
                    }
                }));
    }

    /** What no schema says: that a due rule needs one of several keys, that a gate needs exactly one condition, that an answer fits its type. */
    private static boolean readerKnowsMore(String mutation) {
        return Stream.of("/due/", "/repeats/", "/needs/", "/fields/", "/facts/").anyMatch(mutation::contains);
    }

    /** Each key renamed, each entry dropped, and each scalar made a mapping; by what was done where. */
    private static Map<String, Node> mutations(Node whole) {
        var mutations = new LinkedHashMap<String, Node>();
        walk(whole, "", mutated -> mutated, mutations);
        return mutations;
    }

    private static void walk(Node node, String path, Function<Node, Node> inWhole, Map<String, Node> mutations) {
        switch (node) {
            case Node.Scalar scalar -> mutations.put("a mapping at " + path,
                    inWhole.apply(new Node.Mapping(Map.of("odd", new Node.Entry(scalar.place(), scalar)), scalar.place())));
            case Node.Sequence list ->
                IntStream.range(0, list.items().size()).forEach(i -> walk(list.items().get(i), path + "/" + i,
                        item -> inWhole.apply(new Node.Sequence(replaced(list.items(), i, item), list.place())), mutations));
            case Node.Mapping mapping -> mapping.entries().forEach((key, entry) -> {
                mutations.put("no " + path + "/" + key, inWhole.apply(mapping.without(key)));
                mutations.put("renamed " + path + "/" + key,
                        inWhole.apply(mapping.without(key).with(key + "_odd", entry.value())));
                walk(entry.value(), path + "/" + key, value -> inWhole.apply(mapping.with(key, value)), mutations);
            });
        }
    }

    private static List<Node> replaced(List<Node> items, int place, Node item) {
        var changed = new ArrayList<>(items);
        changed.set(place, item);
        return changed;
    }

    private static boolean isRead(String text) {
        try {
            var template = PolicyTemplate.read(new Source("policy.yaml", text), new Source("policy.md", ""));
            ProcessDefinition.shape().read(template.process());
            return true;
        } catch (InvalidText _) {
            return false;
        }
    }

    private static List<String> refusals(JsonSchema schema, String yaml) {
        JsonNode json = JSON.valueToTree(new Load(LoadSettings.builder().build()).loadFromString(yaml));
        return schema.validate(json).stream().map(message -> message.getInstanceLocation() + ": " + message.getMessage())
                .toList();
    }

    private static JsonSchema schema(String file) {
        try {
            return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                    .getSchema(JSON.readTree(read(Path.of("docs/schema", file + ".schema.json"))));
        } catch (JsonProcessingException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static List<Path> files(Path folder) {
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
