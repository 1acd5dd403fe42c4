package io.sopwright.modelling;

import io.sopwright.catalogue.PolicyTemplate;
import io.sopwright.change.TextChanges;
import io.sopwright.control.Tentative;
import io.sopwright.document.DocumentVersion;
import io.sopwright.document.Drafting;
import io.sopwright.markdown.Html;
import io.sopwright.source.Finding;
import io.sopwright.source.InvalidText;
import io.sopwright.source.Source;
import io.sopwright.yaml.Node;
import io.sopwright.yaml.Yaml;
import java.util.List;

/**
 * What is wrong with a process, whoever is still missing in it and whatever is still to be answered.
 *
 * @param found in reading order
 * @param clauses of the text
 */
public record Verdict(List<Found> found, List<Html.Clause> clauses) {

    private static final String PROCESS = "process";

    public Verdict {
        found = List.copyOf(found);
        clauses = List.copyOf(clauses);
    }

    static Verdict of(Model model) {
        var written = (Node.Mapping) Yaml.read(new Source(PROCESS, Yaml.write(model.process())));
        var places = new Whereabouts(written);
        try {
            var version = edited(model, written);
            return new Verdict(found(version.warnings(), places), version.html().clauses());
        } catch (InvalidText wrong) {
            return new Verdict(found(wrong.findings(), places), clauses(model.draft().template()));
        }
    }

    private static DocumentVersion edited(Model model, Node.Mapping written) {
        var draft = model.draft();
        var text = TextChanges.applyTo(draft.template().text(), draft.content().text());
        return Tentative.edited(draft, new Drafting.Whole(text, written));
    }

    /** Findings of the text and of the questions are shown where those are edited. */
    private static List<Found> found(List<Finding> findings, Whereabouts places) {
        return findings.stream().filter(finding -> finding.place().source().equals(PROCESS)).map(places::of).distinct().toList();
    }

    private static List<Html.Clause> clauses(PolicyTemplate template) {
        try {
            return Drafting.preview(template).html().clauses();
        } catch (InvalidText _) {
            // a template that is itself incomplete offers no clauses; the shelf says what is wrong with it
            return List.of();
        }
    }

    /** What belongs to one entry. */
    public List<Found> about(String section, String key) {
        return found.stream().filter(one -> one.isAbout(section, key)).toList();
    }
}
