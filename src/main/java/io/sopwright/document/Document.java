package io.sopwright.document;

import io.sopwright.change.ProcessChanges;
import io.sopwright.change.TextChange;
import io.sopwright.profile.Answers;
import io.sopwright.yaml.Part;
import io.sopwright.yaml.RecordShape;
import io.sopwright.yaml.Shape;
import io.sopwright.yaml.Shapes;
import java.time.LocalDate;
import java.util.List;

/**
 * What a company made of a template: the newest version, with its answers and changes.
 *
 * @param template the id of the template
 * @param release the release of it that was adopted
 * @param number the document's number, never used again
 * @param version major and minor: 1.2
 * @param owner the key of the person who owns it
 * @param approvers the keys of those who approve it, in order
 * @param effective the day from which it is in force, in the company's zone
 * @param revisions its history, oldest first
 * @param answers what this document is asked; the company's own answers come from its profile
 * @param text what its text says otherwise than the template's
 * @param process what its process does otherwise than the template's
 */
public record Document(String template, String release, String number, String version, State state, String owner,
        List<String> approvers,
        LocalDate effective, List<Revision> revisions, Answers answers, List<TextChange> text, ProcessChanges process) {

    /** Major and minor: {@code "1.2"}. */
    public static final Shape<String> VERSION_NUMBER = Shapes.matching("[0-9]{1,4}\\.[0-9]{1,4}",
            "is not a version: write it as \"1.2\"");

    private static final Part<Document, String> TEMPLATE = Part.needed("template", Shapes.SLUG, Document::template,
            "the template that was adopted");
    private static final Part<Document, String> RELEASE = Part.needed("release", Shapes.TEXT, Document::release, "its release");
    private static final Part<Document, String> NUMBER = Part.needed("number",
            Shapes.matching("[A-Z][A-Z0-9-]{0,20}-[0-9]{1,6}", "is not a document number: write it as OPS-001"), Document::number,
            "the document's number");
    private static final Part<Document, String> VERSION = Part.needed("version", VERSION_NUMBER, Document::version,
            "its version");
    private static final Part<Document, State> STATE = Part.optional("state", State.SHAPE, Document::state, State.DRAFT,
            "where the version stands");
    private static final Part<Document, String> OWNER = Part.needed("owner", Shapes.KEY, Document::owner,
            "the person who owns it");
    private static final Part<Document, List<String>> APPROVERS = Part.list("approvers", Shapes.KEY, Document::approvers,
            "who approves it, in order");
    private static final Part<Document, LocalDate> EFFECTIVE = Part.needed("effective", Shapes.DAY, Document::effective,
            "the day from which it is in force");
    private static final Part<Document, List<Revision>> REVISIONS = Part.list("revisions", Revision.SHAPE, Document::revisions,
            "its history");
    private static final Part<Document, Answers> ANSWERS = Part.optional("answers", Answers.shape(), Document::answers,
            Answers.NONE, "what it was asked");
    private static final Part<Document, List<TextChange>> TEXT = Part.list("text", TextChange.shape(), Document::text,
            "what it says otherwise");
    private static final Part<Document, ProcessChanges> PROCESS = Part.optional("process", ProcessChanges.shape(),
            Document::process, ProcessChanges.NONE, "what it does otherwise");

    private static final Shape<Document> SHAPE = new RecordShape<>("document",
            List.of(TEMPLATE, RELEASE, NUMBER, VERSION, STATE, OWNER, APPROVERS, EFFECTIVE, REVISIONS, ANSWERS, TEXT, PROCESS),
            in -> new Document(in.get(TEMPLATE), in.get(RELEASE), in.get(NUMBER), in.get(VERSION), in.get(STATE), in.get(OWNER),
                    in.get(APPROVERS), in.get(EFFECTIVE), in.get(REVISIONS), in.get(ANSWERS), in.get(TEXT), in.get(PROCESS)));

    public Document {
        approvers = List.copyOf(approvers);
        revisions = List.copyOf(revisions);
        text = List.copyOf(text);
    }

    /** How documents are written. */
    public static Shape<Document> shape() {
        return SHAPE;
    }

    /** The same, standing elsewhere in its life. */
    public Document in(State other) {
        return new Document(template, release, number, version, other, owner, approvers, effective, revisions, answers, text,
                process);
    }
}
