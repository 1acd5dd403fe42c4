package io.sopwright.document;

import io.sopwright.catalogue.PolicyTemplate;
import io.sopwright.profile.Company;
import io.sopwright.source.InvalidText;
import io.sopwright.source.Source;
import io.sopwright.yaml.Part;
import io.sopwright.yaml.RecordShape;
import io.sopwright.yaml.Shape;
import io.sopwright.yaml.Shapes;
import io.sopwright.yaml.Yaml;
import java.util.List;

/**
 * Everything that a version is made of but its logo, so that it can be made again for ever: neither the shelf nor the company's later answers matter
 * to it.
 *
 * @param id the name of the document's file
 * @param policy the template's policy.yaml, as it was written
 * @param text the template's policy.md, as it was written
 */
public record VersionSource(String id, Company company, Document document, String policy, String text) {

    private static final Shape<String> VERBATIM = Shapes.verbatim();

    private static final Part<VersionSource, String> ID = Part.needed("id", Shapes.SLUG, VersionSource::id,
            "the name of the document's file");
    private static final Part<VersionSource, Company> COMPANY = Part.needed("company", Company.shape(), VersionSource::company,
            "the company as it was then");
    private static final Part<VersionSource, Document> DOCUMENT = Part.needed("document", Document.shape(),
            VersionSource::document, "what the company made of the template");
    private static final Part<VersionSource, String> POLICY = Part.needed("policy", VERBATIM, VersionSource::policy,
            "the template's policy.yaml");
    private static final Part<VersionSource, String> TEXT = Part.needed("text", VERBATIM, VersionSource::text,
            "the template's policy.md");

    private static final Shape<VersionSource> SHAPE = new RecordShape<>("source of a version",
            List.of(ID, COMPANY, DOCUMENT, POLICY, TEXT),
            in -> new VersionSource(in.get(ID), in.get(COMPANY), in.get(DOCUMENT), in.get(POLICY), in.get(TEXT)));

    public VersionSource {
        policy = policy.replace("\r\n", "\n");
        text = text.replace("\r\n", "\n");
    }

    /**
     * Reads what {@link #written} wrote.
     *
     * @throws InvalidText when it is not that
     */
    public static VersionSource read(Source source) {
        return SHAPE.read(Yaml.read(source));
    }

    /** One text (YAML) that holds all of it; the same source always gives the same text. */
    public String written() {
        return Yaml.write(SHAPE.write(this));
    }

    /** The template as it was then. */
    public PolicyTemplate template() {
        return PolicyTemplate.read(new Source("policy.yaml", policy), new Source("policy.md", text));
    }

    /**
     * The version, made anew: the same page and the same print.
     *
     * @throws InvalidText with everything that keeps it from being complete
     */
    public DocumentVersion version() {
        var written = Yaml.read(new Source("document.yaml", Yaml.write(Document.shape().write(document))));
        return Drafting.version(id, company, Document.shape().read(written), template(), written);
    }
}
