package io.sopwright.cli;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.sopwright.catalogue.PolicyTemplate;
import io.sopwright.document.Document;
import io.sopwright.document.Drafting;
import io.sopwright.document.North;
import io.sopwright.onboarding.Client;
import io.sopwright.process.ProcessDefinition;
import io.sopwright.process.SmallProcess;
import io.sopwright.profile.Company;
import io.sopwright.source.InvalidText;
import io.sopwright.source.Place;
import io.sopwright.source.Source;
import io.sopwright.source.TextFile;
import io.sopwright.yaml.Node;
import io.sopwright.yaml.Yaml;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every value of every file of ours in turn made something else: it is read, or refused near where it stands. */
class WrongTypesTest {

    private static final Path LUMENWERK = Path.of("tenants/lumenwerk");

    /** What may stand where something else belongs. */
    private static final List<String> ODD = List.of("text", "[text]", "{odd: text}", "[]", "{}", "-1", "~", "<<no_such_field>>",
            "\"a\\nb\"", "2026-02-29");

    private record Mutant(Node whole, Place place, String written) {}

    @TestFactory
    Stream<DynamicTest> a_value_of_another_kind_is_read_or_refused_with_its_place() {
        return Stream.of(test("tenant.yaml", read(LUMENWERK, "tenant.yaml"), Company.shape()::read),
                test("clients.yaml", firstClient(read(LUMENWERK, "clients.yaml")), Client::readAll),
                test("a document", read(LUMENWERK, "documents/oem-onboarding.yaml"), Document.shape()::read),
                test("policy.yaml", Yaml.read(new Source("policy.yaml", North.YAML)), WrongTypesTest::preview),
                test("a process", Yaml.read(new Source("policy.yaml", SmallProcess.TEXT)), ProcessDefinition.shape()::read));
    }

    private static void preview(Node yaml) {
        Drafting.preview(
                PolicyTemplate.read(new Source("policy.yaml", Yaml.write(yaml)), new Source("policy.md", "1.1 Words.\n")));
    }

    private static Node read(Path folder, String file) {
        return Yaml.read(TextFile.read(folder.resolve(file)));
    }

    private static Node firstClient(Node file) {
        return new Node.Mapping(Map.of("clients", new Node.Entry(file.place(),
                new Node.Sequence(List.of(file.find("clients", "0").orElseThrow()), file.place()))), file.place());
    }

    private static DynamicTest test(String name, Node file, Consumer<Node> reading) {
        return dynamicTest(name, () -> {
            var mutants = new ArrayList<Mutant>();
            gather(file, whole -> whole, mutants);
            assertTrue(mutants.size() > 250, () -> mutants.size() + " mutants");
            mutants.forEach(mutant -> judge(mutant, reading));
        });
    }

    private static void judge(Mutant mutant, Consumer<Node> reading) {
        try {
            reading.accept(mutant.whole);
        } catch (InvalidText refused) {
            refused.findings()
                    .forEach(finding -> assertTrue(finding.toString().matches("\\S+:\\d+:\\d+: .+[.?]"), finding.toString()));
        } catch (RuntimeException | StackOverflowError escaped) {
            throw new AssertionError(mutant.written + " at " + mutant.place, escaped);
        }
    }

    private static void gather(Node node, Function<Node, Node> inWhole, List<Mutant> mutants) {
        ODD.forEach(odd -> mutants.add(new Mutant(inWhole.apply(Yaml.read(new Source("odd", odd))), node.place(), odd)));
        switch (node) {
            case Node.Scalar scalar -> {
            }
            case Node.Sequence list -> {
                for (int i = 0; i < list.items().size(); i++) {
                    int at = i;
                    gather(list.items().get(i), item -> {
                        var changed = new ArrayList<>(list.items());
                        changed.set(at, item);
                        return inWhole.apply(new Node.Sequence(changed, list.place()));
                    }, mutants);
                }
            }
            case Node.Mapping mapping -> mapping.entries()
                    .forEach((key, entry) -> gather(entry.value(), value -> inWhole.apply(mapping.with(key, value)), mutants));
        }
    }
}
