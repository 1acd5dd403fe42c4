package io.sopwright.control;

import io.sopwright.catalogue.PolicyTemplate;
import io.sopwright.catalogue.Templates;
import io.sopwright.database.Transactions;
import io.sopwright.document.Document;
import io.sopwright.document.Drafting;
import io.sopwright.document.State;
import io.sopwright.profile.AnswerRow;
import io.sopwright.profile.Companies;
import io.sopwright.profile.Company;
import io.sopwright.refusal.Conflict;
import io.sopwright.refusal.NoSuch;
import io.sopwright.source.InvalidText;
import io.sopwright.source.Place;
import io.sopwright.tenancy.Member;
import io.sopwright.tenancy.TenantId;
import io.sopwright.wording.Message;
import io.sopwright.yaml.Node;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The drafts of documents, each with all that it is made of. */
@Singleton
public final class Drafts {

    /** Where findings stand that belong to the document as a whole. */
    static final Node WHOLE = new Node.Scalar("", new Place("document", 1, 1));

    private final DocumentRepository documents;
    private final VersionRepository versions;
    private final AnswerRepository answers;
    private final Companies companies;
    private final Templates templates;
    private final Transactions transactions;
    private final Clock clock;

    Drafts(DocumentRepository documents, VersionRepository versions, AnswerRepository answers, Companies companies,
            Templates templates, Transactions transactions, Clock clock) {
        this.documents = documents;
        this.versions = versions;
        this.answers = answers;
        this.companies = companies;
        this.templates = templates;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * The draft of a document.
     *
     * @throws NoSuch when the company has no document with that id
     * @throws Conflict when nobody began a draft of it, or when it is in review
     */
    public Draft load(Member member, DocumentId id) {
        return find(member, id).orElseThrow(() -> new Conflict(Message.of("document.no_draft")));
    }

    /**
     * The draft of a document, if somebody began one.
     *
     * @throws NoSuch when the company has no document with that id
     */
    public Optional<Draft> find(Member member, DocumentId id) {
        return transactions.read(() -> {
            var document = documents.find(member.tenant(), id).orElseThrow(NoSuch::new);
            var all = versions.of(member.tenant(), id);
            return all.stream().filter(version -> version.stands() == State.DRAFT).findFirst()
                    .map(version -> read(member.tenant(), document, version));
        }).map(Pieces::draft);
    }

    /**
     * What somebody wrote into a draft so far, whether or not it is complete.
     *
     * @param version a draft of that document
     */
    public Document written(TenantId tenant, DocumentRow document, VersionRow version) {
        return transactions.read(() -> content(tenant, document, version, companies.find(tenant)));
    }

    private Document content(TenantId tenant, DocumentRow document, VersionRow version, Company company) {
        var content = versions.content(tenant, version.id());
        var approvers = documents.approvers(tenant, document.id()).stream().map(ApproverRow::handle).toList();
        return new Document(document.template(), version.templateRelease(), document.number(), version.number(), State.DRAFT,
                document.owner(), approvers, effective(version, company), List.of(),
                Companies.answers(answers.of(tenant, version.id())), Written.text(content.textChanges()),
                Written.process(content.processChanges()));
    }

    private Pieces read(TenantId tenant, DocumentRow document, VersionRow version) {
        var company = companies.find(tenant);
        return new Pieces(document, version, company, content(tenant, document, version, company), template(document),
                Versions.byField(answers.of(tenant, version.id())));
    }

    private LocalDate effective(VersionRow version, Company company) {
        return Optional.ofNullable(version.effectiveOn()).orElseGet(() -> LocalDate.ofInstant(clock.instant(), company.zone()));
    }

    private PolicyTemplate template(DocumentRow document) {
        return templates.find(document.template())
                .orElseThrow(() -> new Conflict(Message.of("document.template_gone", document.template())));
    }

    /** What a draft is made of, before anything is made of it. */
    private record Pieces(DocumentRow document, VersionRow version, Company company, Document content, PolicyTemplate template,
            Map<String, AnswerRow> answers) {

        Draft draft() {
            return new Draft(document, version, company, content, template, answers, outcome());
        }

        private Draft.Outcome outcome() {
            try {
                return new Draft.Outcome.Complete(Drafting.version(document.slug(), company, content, template, WHOLE));
            } catch (InvalidText incomplete) {
                return new Draft.Outcome.Incomplete(incomplete.findings());
            }
        }
    }
}
