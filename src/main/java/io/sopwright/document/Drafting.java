package io.sopwright.document;

import io.sopwright.catalogue.PolicyTemplate;
import io.sopwright.change.TextChanges;
import io.sopwright.consistency.ProcessCheck;
import io.sopwright.markdown.Html;
import io.sopwright.markdown.Markdown;
import io.sopwright.process.ProcessDefinition;
import io.sopwright.profile.Answers;
import io.sopwright.profile.Company;
import io.sopwright.profile.RoleTitle;
import io.sopwright.schedule.Conditions;
import io.sopwright.schedule.MeasureCheck;
import io.sopwright.schedule.PlanCheck;
import io.sopwright.source.Findings;
import io.sopwright.source.InvalidText;
import io.sopwright.source.Place;
import io.sopwright.source.Source;
import io.sopwright.template.Template;
import io.sopwright.yaml.Node;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Makes a version of a document out of a template, a company and the company's own changes. */
public final class Drafting {

    private Drafting() {}

    /**
     * The version, complete.
     *
     * @param id the name of the document's file
     * @param written the document as it was written, for the places of what is wrong in it
     * @throws InvalidText with everything that keeps it from being complete, each at its place in one of the files
     */
    public static DocumentVersion version(String id, Company company, Document document, PolicyTemplate template, Node written) {
        if (!document.release().equals(template.title().release())) {
            throw new InvalidText(written.placeOf("release"),
                    "This document adopted release " + document.release() + " of " + document.template()
                            + ", but the shelf holds " + template.title().release() + ": compare the two and set release.");
        }
        var answers = FilledIn.of(template.fields(), document.answers(), company.profile(),
                written.placeOf("answers"));
        return assemble(id, company, document, template, answers, written);
    }

    /**
     * The template as the shelf shows it: filled in with its own defaults and examples, for a company that does not exist.
     *
     * @throws InvalidText with everything that is wrong in the template
     */
    public static DocumentVersion preview(PolicyTemplate template) {
        return preview(template, FilledIn.samples(template.fields()));
    }

    /**
     * The same, with what a company answered once for all its documents: its name, above all.
     *
     * @throws InvalidText with everything that is wrong in the template
     */
    public static DocumentVersion preview(PolicyTemplate template, Answers known) {
        return preview(template, FilledIn.tentative(template.fields(), known));
    }

    private static DocumentVersion preview(PolicyTemplate template, FilledIn answers) {
        var unwritten = new Node.Scalar("", new Place(template.text().name(), 1, 1));
        return assemble(template.title().id(), Sample.company(template), Sample.document(template), template, answers, unwritten);
    }

    /**
     * What a document says and does, whole, while somebody edits it.
     *
     * @param text with placeholders; findings stand at its lines
     * @param process with placeholders; findings stand at the places of its nodes
     */
    public record Whole(Source text, Node.Mapping process) {

        /**
         * The template with the document's changes made.
         *
         * @throws InvalidText for changes that do not fit the template
         */
        public static Whole of(PolicyTemplate template, Document document) {
            var findings = new Findings();
            var process = findings.collect(() -> document.process().applyTo(template.process()));
            var text = findings.collect(() -> TextChanges.applyTo(template.text(), document.text()));
            findings.refuseErrors();
            return new Whole(text.orElseThrow(), process.orElseThrow());
        }
    }

    /**
     * The version that a document would have if it read and did just this, whatever changes it holds: for an editor.
     *
     * @throws InvalidText with everything that keeps it from being complete, at the lines of the text and the places of the process
     */
    public static DocumentVersion edited(String id, Company company, Document document, PolicyTemplate template, Node written,
            Whole whole) {
        var answers = FilledIn.of(template.fields(), document.answers(), company.profile(), written.placeOf("answers"));
        return assemble(id, company, document, new Drafted(template, Optional.of(whole.text), Optional.of(whole.process)),
                answers,
                written, new Findings());
    }

    private static DocumentVersion assemble(String id, Company company, Document document, PolicyTemplate template,
            FilledIn answers, Node file) {
        var findings = new Findings();
        var process = findings.collect(() -> document.process().applyTo(template.process()));
        var text = findings.collect(() -> TextChanges.applyTo(template.text(), document.text()));
        return assemble(id, company, document, new Drafted(template, text, process), answers, file, findings);
    }

    /** A template and what became of it; what could not be made is a finding already. */
    private record Drafted(PolicyTemplate template, Optional<Source> text, Optional<Node.Mapping> process) {}

    private static DocumentVersion assemble(String id, Company company, Document document, Drafted drafted,
            FilledIn answers, Node file, Findings findings) {
        var template = drafted.template;
        var changed = drafted.process;
        var roles = RoleTitles.of(changed.orElse(template.process()), company);
        var text = drafted.text.flatMap(source -> findings.collect(
                () -> Template.parse(source, PolicyNames.of(template.fields(), roles.byName().keySet()), Map.of())));
        var written = changed.flatMap(process -> findings.collect(() -> FilledInProcess.of(process, answers, roles)));
        var process = written.flatMap(node -> findings.collect(() -> ProcessDefinition.shape().read(node)));
        findings.refuseErrors();
        return assemble(new Parts(id, company, document, template, answers, roles, file), text.orElseThrow(),
                process.orElseThrow(),
                written.orElseThrow(), findings);
    }

    /** What a version is made of. */
    private record Parts(String id, Company company, Document document, PolicyTemplate template, FilledIn answers,
            RoleTitles roles,
            Node file) {

        /** Where each value was given that is not the template's. */
        private Map<String, Place> answered() {
            var places = new LinkedHashMap<>(answers.answered());
            places.putAll(roles.places());
            return places;
        }
    }

    private static DocumentVersion assemble(Parts parts, Template text, ProcessDefinition process, Node written,
            Findings findings) {
        var roles = roles(process, parts.company);
        var control = control(parts.document, parts.template, parts.company);
        var merged = text.merge(PolicyWords.of(parts.answers, process, control, roles, parts.company.locale()));
        var drawings = new ProcessDrawings();
        var html = findings.collect(() -> Markdown.render(merged, drawings));
        html.ifPresent(
                page -> findings.addAll(ProcessCheck.findings(process, written, numbers(page), parts.template.title().roles())));
        findings.addAll(PeopleCheck.findings(process, written, parts.company, parts.document, parts.file));
        findings.addAll(Leftovers.findings(merged));
        findings.addAll(MeasureCheck.findings(process, written));
        var conditions = findings.collect(() -> Conditions.of(process, written));
        findings.refuseErrors();
        findings.addAll(PlanCheck.findings(conditions.orElseThrow(), written));
        findings.refuseErrors();
        return new DocumentVersion(parts.id, parts.company, parts.document, parts.template.title(), merged, html.orElseThrow(),
                conditions.orElseThrow(), roles, drawings.flowcharts(), parts.answered(), findings.list());
    }

    static Set<String> numbers(Html html) {
        return html.clauses().stream().map(Html.Clause::number).collect(Collectors.toSet());
    }

    static Map<String, String> roles(ProcessDefinition process, Company company) {
        var titles = new LinkedHashMap<String, String>();
        process.roles().forEach((key, role) -> titles.put(key,
                Optional.ofNullable(company.roleTitles().get(key)).map(RoleTitle::text).orElse(role.title())));
        return titles;
    }

    static Map<String, String> control(Document document, PolicyTemplate template, Company company) {
        var version = new LinkedHashMap<String, String>();
        version.put("document.number", document.number());
        version.put("document.title", template.title().title());
        version.put("document.version", document.version());
        version.put("document.effective", Days.words(document.effective(), company.locale()));
        version.put("document.review", Days.words(template.title().reviewAfter(document.effective()), company.locale()));
        version.put("document.owner", company.person(document.owner()).map(person -> person.name()).orElse(document.owner()));
        return version;
    }
}
