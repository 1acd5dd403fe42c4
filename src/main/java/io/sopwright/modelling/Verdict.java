package io.sopwright.modelling;

import io.sopwright.catalogue.PolicyTemplate;
import io.sopwright.change.TextChanges;
import io.sopwright.control.Draft;
import io.sopwright.document.Document;
import io.sopwright.document.DocumentVersion;
import io.sopwright.document.Drafting;
import io.sopwright.markdown.Html;
import io.sopwright.profile.Answers;
import io.sopwright.profile.Company;
import io.sopwright.profile.Person;
import io.sopwright.source.Finding;
import io.sopwright.source.InvalidText;
import io.sopwright.source.Place;
import io.sopwright.source.Source;
import io.sopwright.yaml.Node;
import io.sopwright.yaml.Yaml;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/**
 * What is wrong with a process, whoever is still missing in it and whatever is still to be answered.
 *
 * @param found in reading order
 * @param clauses of the text
 */
public record Verdict(List<Found> found, List<Html.Clause> clauses) {

    private static final String PROCESS = "process";
    private static final Place HERE = new Place("example", 1, 1);

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
        return Drafting.edited(draft.document().slug(), staffed(draft.company(), model), answered(draft), draft.template(),
                new Node.Scalar("", HERE), new Drafting.Whole(text, written));
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

    /** With examples in place of the answers that are missing. */
    private static Document answered(Draft draft) {
        var was = draft.content();
        var known = was.answers().orElse(draft.company().profile());
        var answers = new LinkedHashMap<>(was.answers().byField());
        draft.template().fields().forEach((name, field) -> {
            if (known.to(name).isEmpty() && field.required() && field.standard().isEmpty()) {
                answers.put(name, new Answers.Answer(field.example(), HERE));
            }
        });
        return new Document(was.template(), was.release(), was.number(), was.version(), was.state(), was.owner(), List.of(),
                was.effective(), was.revisions(), new Answers(answers), was.text(), was.process());
    }

    /** With somebody in every role. */
    private static Company staffed(Company was, Model model) {
        var people = new LinkedHashMap<>(was.people());
        var roles = model.entries("roles").stream().map(Content::key).toList();
        people.put("stand_in", new Person("–", Optional.empty(), Optional.empty(), roles));
        people.putIfAbsent(model.draft().content().owner(), new Person("–", Optional.empty(), Optional.empty(), List.of()));
        return new Company(was.slug(), was.locale(), was.zone(), was.letterhead(), was.profile(), was.hours(), was.roleTitles(),
                people);
    }

    /** What belongs to one entry. */
    public List<Found> about(String section, String key) {
        return found.stream().filter(one -> one.isAbout(section, key)).toList();
    }
}
