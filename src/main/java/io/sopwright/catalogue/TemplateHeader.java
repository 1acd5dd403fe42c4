package io.sopwright.catalogue;

import io.sopwright.calendar.Span;
import io.sopwright.field.Field;
import io.sopwright.notation.Notation;
import io.sopwright.yaml.Part;
import io.sopwright.yaml.RecordShape;
import io.sopwright.yaml.Shapes;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How the part of policy.yaml is written that is not the process. */
record TemplateHeader(TitlePage title, Map<String, Field> fields) {

    private static final Part<TemplateHeader, String> ID = Part.needed("id", Shapes.SLUG, header -> header.title.id(),
            "the name of the template's folder");
    private static final Part<TemplateHeader, String> VERSION = Part.needed("version",
            Shapes.matching("[0-9]+\\.[0-9]+\\.[0-9]+", "is not a release: write it as 1.0.0"), header -> header.title.release(),
            "the release of the template");
    private static final Part<TemplateHeader, String> TITLE = Part.needed("title", Shapes.TEXT, header -> header.title.title(),
            "the title that is printed");
    private static final Part<TemplateHeader, String> SUMMARY = Part.needed("summary", Shapes.TEXT,
            header -> header.title.summary(), "one sentence for the shelf");
    private static final Part<TemplateHeader, String> CATEGORY = Part.needed("category", Shapes.TEXT,
            header -> header.title.category(), "the group of templates that it stands in");
    private static final Part<TemplateHeader, List<String>> TAGS = Part.list("tags", Shapes.TEXT, header -> header.title.tags(),
            "words by which it is found");
    private static final Part<TemplateHeader, String> PREFIX = Part.needed("prefix",
            Shapes.matching("[A-Z][A-Z0-9-]{0,11}", "is not a prefix: use up to twelve capital letters"),
            header -> header.title.prefix(), "with which document numbers begin");
    private static final Part<TemplateHeader, String> OWNER = Part.needed("owner", Shapes.KEY, header -> header.title.owner(),
            "the role that owns the document");
    private static final Part<TemplateHeader, Optional<String>> APPROVER = Part.maybe("approver", Shapes.KEY,
            header -> header.title.approver(), "the role that approves it");
    private static final Part<TemplateHeader, Span> REVIEW = Part.optional("review",
            Notation.SPAN, header -> header.title.review(),
            Span.parse("12 months"), "when it is looked at again");
    private static final Part<TemplateHeader, Optional<String>> TRIGGER = Part.maybe("trigger", Shapes.TEXT,
            header -> header.title.trigger(), "when a run of the process begins");
    private static final Part<TemplateHeader, Optional<String>> SCOPE = Part.maybe("scope", Shapes.TEXT,
            header -> header.title.scope(), "what the document applies to");
    private static final Part<TemplateHeader, List<Reference>> RELATED = Part.list("related",
            Shapes.located(Shapes.SLUG, Reference::new, Reference::id),
            header -> header.title.related(), "ids of templates that go with it");
    private static final Part<TemplateHeader, Map<String, Field>> FIELDS = Part.named("fields", Field.shape(),
            TemplateHeader::fields, "what an adopting company is asked");

    static final RecordShape<TemplateHeader> SHAPE = new RecordShape<>("template",
            List.of(ID, VERSION, TITLE, SUMMARY, CATEGORY, TAGS, PREFIX, OWNER, APPROVER, REVIEW, TRIGGER, SCOPE, RELATED,
                    FIELDS),
            in -> new TemplateHeader(
                    new TitlePage(in.get(ID), in.get(VERSION), in.get(TITLE), in.get(SUMMARY), in.get(CATEGORY), in.get(TAGS),
                            in.get(PREFIX), in.get(OWNER), in.get(APPROVER), in.get(REVIEW), in.get(TRIGGER), in.get(SCOPE),
                            in.get(RELATED)),
                    in.get(FIELDS)));
}
