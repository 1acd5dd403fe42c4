package io.sopwright.document;

import io.sopwright.catalogue.PolicyTemplate;
import io.sopwright.consistency.ProcessCheck;
import io.sopwright.field.Field;
import io.sopwright.markdown.Markdown;
import io.sopwright.process.ProcessDefinition;
import io.sopwright.profile.Answers;
import io.sopwright.profile.Company;
import io.sopwright.source.Findings;
import io.sopwright.source.Source;
import io.sopwright.template.Template;
import io.sopwright.template.Vocabulary;
import io.sopwright.yaml.Node;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Makes proofs of the text of one draft: all but the text is read once. Examples stand in for what is not answered yet. Immutable; may be shared by
 * threads.
 */
public final class Proofs {

    private final Vocabulary names;
    private final List<Placeholder> placeholders;
    private final List<String> unanswered;
    private final Optional<Running> process;

    /** A process that can be read, and the words that it gives to the text. */
    private record Running(ProcessDefinition definition, Node written, Map<String, Object> words) {}

    private Proofs(Vocabulary names, List<Placeholder> placeholders, List<String> unanswered, Optional<Running> process) {
        this.names = names;
        this.placeholders = placeholders;
        this.unanswered = unanswered;
        this.process = process;
    }

    /** Those of what a company makes of a template. */
    public static Proofs of(Company company, Document document, PolicyTemplate template) {
        var given = document.answers().orElse(company.profile());
        var answers = FilledIn.tentative(template.fields(), given);
        var control = Drafting.control(document, template, company);
        var changed = new Findings().collect(() -> document.process().applyTo(template.process()));
        var roles = RoleTitles.of(changed.orElse(template.process()), company);
        var process = changed
                .flatMap(written -> new Findings().collect(() -> process(written, answers, roles, control, company)));
        return new Proofs(PolicyNames.of(template.fields(), roles.byName().keySet()),
                Placeholders.of(answers, roles, control, company.locale()), unanswered(template.fields(), given), process);
    }

    private static Running process(Node.Mapping written, FilledIn answers, RoleTitles roles, Map<String, String> control,
            Company company) {
        var filled = FilledInProcess.of(written, answers, roles);
        var definition = ProcessDefinition.shape().read(filled);
        var titles = Drafting.roles(definition, company);
        return new Running(definition, filled, PolicyWords.of(answers, definition, control, titles, company.locale()));
    }

    private static List<String> unanswered(Map<String, Field> fields, Answers given) {
        return fields.entrySet().stream()
                .filter(field -> field.getValue().required() && field.getValue().standard().isEmpty()
                        && given.to(field.getKey()).isEmpty())
                .map(field -> field.getValue().label().orElse(field.getKey())).toList();
    }

    /** What the text may name. */
    public List<Placeholder> placeholders() {
        return placeholders;
    }

    /** The questions without an answer and without a default, for which examples stand in. */
    public List<String> unanswered() {
        return unanswered;
    }

    /** Whether the process can be read; if not, no text can be shown. */
    public boolean canShow() {
        return process.isPresent();
    }

    /** A proof of the text; findings stand at its lines. */
    public Proof of(Source text) {
        var findings = new Findings();
        var template = findings.collect(() -> Template.parse(text, names, Map.of()));
        var merged = template.flatMap(parsed -> process.flatMap(now -> findings.collect(() -> parsed.merge(now.words))));
        var html = merged.flatMap(words -> findings.collect(() -> Markdown.render(words, new ProcessDrawings())));
        merged.ifPresent(words -> findings.addAll(Leftovers.findings(words)));
        html.ifPresent(page -> process.ifPresent(now -> findings.addAll(
                ProcessCheck.missingClauses(now.definition, now.written, Drafting.numbers(page)))));
        return new Proof(merged, html, findings.list());
    }
}
