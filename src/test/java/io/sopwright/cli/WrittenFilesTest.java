package io.sopwright.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.sopwright.catalogue.Shelf;
import io.sopwright.document.Document;
import io.sopwright.document.Drafting;
import io.sopwright.document.Printing;
import io.sopwright.document.VersionSource;
import io.sopwright.exchange.TenantFolder;
import io.sopwright.font.Fonts;
import io.sopwright.onboarding.Client;
import io.sopwright.profile.Company;
import io.sopwright.source.Source;
import io.sopwright.source.TextFile;
import io.sopwright.yaml.Node;
import io.sopwright.yaml.Shape;
import io.sopwright.yaml.Yaml;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What is read from the files of the sample companies can be written again. */
class WrittenFilesTest {

    private static final List<TenantFolder> COMPANIES = Stream.of("harbour-pine", "lumenwerk", "tillwise")
            .map(company -> new TenantFolder(Path.of("tenants", company))).toList();

    private static final Path TEMPLATES = Path.of("policy-templates");

    @TestFactory
    Stream<DynamicTest> a_company_its_documents_and_its_clients_are_written_as_they_are_read() {
        return COMPANIES.stream().flatMap(folder -> Stream.concat(
                Stream.of(test(folder, "tenant.yaml", Company.shape()),
                        DynamicTest.dynamicTest(folder + " clients.yaml", () -> assertWrittenAgain(folder.clients().orElseThrow(),
                                node -> Client.writeAll(Client.readAll(node))))),
                folder.documentIds().stream().map(id -> test(folder, "documents/" + id + ".yaml", Document.shape()))));
    }

    private static <T> DynamicTest test(TenantFolder folder, String file, Shape<T> shape) {
        return DynamicTest.dynamicTest(folder + " " + file,
                () -> assertWrittenAgain(Yaml.read(TextFile.read(folder.folder().resolve(file))),
                        node -> shape.write(shape.read(node))));
    }

    /** How a node is read and written. */
    private interface Passage {

        Node through(Node node);
    }

    /** Nothing that the file says is lost: what is not written is only what stands there without need. */
    private static void assertWrittenAgain(Node file, Passage passage) {
        var once = Yaml.write(passage.through(file));
        var again = Yaml.read(new Source("written", once));
        assertEquals(once, Yaml.write(passage.through(again)));
        var losses = Losses.between(file, again);
        losses.remove("/locale", "gone"); // en-GB goes without saying
        assertEquals(Map.of(), losses);
    }

    @TestFactory
    Stream<DynamicTest> a_version_made_again_of_its_source_is_the_same_page_and_the_same_print() {
        var printing = new Printing(Fonts.shipped());
        return COMPANIES.stream().flatMap(folder -> folder.documentIds().stream()
                .map(id -> DynamicTest.dynamicTest(folder.folder().getFileName() + " " + id,
                        () -> assertMadeAgain(folder, id, printing))));
    }

    private static void assertMadeAgain(TenantFolder folder, String id, Printing printing) {
        var file = folder.document(id);
        var document = Document.shape().read(file);
        var template = TEMPLATES.resolve(document.template());
        var company = folder.company();
        var version = Drafting.version(id, company, document, new Shelf(TEMPLATES).find(document.template()).orElseThrow(), file);
        var source = new VersionSource(id, company, document, TextFile.read(template.resolve("policy.yaml")).text(),
                TextFile.read(template.resolve("policy.md")).text()).written();
        var frozen = VersionSource.read(new Source("source.yaml", source));
        assertEquals(source, frozen.written());
        var logo = folder.logo(company);
        var original = printing.version(version, logo);
        var again = printing.version(frozen.version(), logo);
        assertEquals(original.html(), again.html());
        assertArrayEquals(original.pdf().bytes(), again.pdf().bytes());
    }
}
