package io.sopwright.document;

import io.sopwright.catalogue.PolicyTemplate;
import io.sopwright.consistency.ProcessCheck;
import io.sopwright.markdown.Html;
import io.sopwright.markdown.Markdown;
import io.sopwright.process.ProcessDefinition;
import io.sopwright.profile.Company;
import io.sopwright.schedule.Conditions;
import io.sopwright.schedule.PlanCheck;
import io.sopwright.source.Finding;
import io.sopwright.source.InvalidText;
import io.sopwright.source.Place;
import io.sopwright.template.Template;
import io.sopwright.yaml.Node;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
        var unwritten = new Node.Scalar("", new Place(template.text().name(), 1, 1));
        return assemble(template.title().id(), Sample.company(template), Sample.document(template), template,
                FilledIn.samples(template.fields()), unwritten);
    }

    private static DocumentVersion assemble(String id, Company company, Document document, PolicyTemplate template,
            FilledIn answers, Node file) {
        var written = FilledInProcess.of(document.process().applyTo(template.process()), answers);
        var process = ProcessDefinition.shape().read(written);
        var roles = roles(process, company);
        var words = PolicyWords.of(answers, process, control(document, template, company), roles, company.locale());
        var merged = Template.parse(PolicyText.of(template.text(), document.text()), words.names(), Map.of())
                .merge(words.values());
        var drawings = new ProcessDrawings();
        var html = Markdown.render(merged, drawings);
        var findings = new ArrayList<>(ProcessCheck.findings(process, written, numbers(html), template.title().roles()));
        findings.addAll(PeopleCheck.findings(process, written, company, document, file));
        findings.addAll(Leftovers.findings(merged));
        refuse(findings);
        var conditions = Conditions.of(process, written);
        findings.addAll(PlanCheck.findings(conditions, written));
        refuse(findings);
        return new DocumentVersion(id, company, document, template.title(), merged, html, conditions, roles,
                drawings.flowcharts(), answers.answered(), findings);
    }

    private static void refuse(List<Finding> findings) {
        if (findings.stream().anyMatch(Finding::isError)) {
            throw new InvalidText(findings);
        }
    }

    private static Set<String> numbers(Html html) {
        return html.clauses().stream().map(Html.Clause::number).collect(Collectors.toSet());
    }

    private static Map<String, String> roles(ProcessDefinition process, Company company) {
        var titles = new LinkedHashMap<String, String>();
        process.roles().forEach((key, role) -> titles.put(key, company.roleTitles().getOrDefault(key, role.title())));
        return titles;
    }

    private static Map<String, String> control(Document document, PolicyTemplate template, Company company) {
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
