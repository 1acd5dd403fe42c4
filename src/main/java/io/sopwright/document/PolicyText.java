package io.sopwright.document;

import io.sopwright.markdown.Clauses;
import io.sopwright.source.Findings;
import io.sopwright.source.InvalidText;
import io.sopwright.source.Nearest;
import io.sopwright.source.Source;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;

/** A template's text with a company's own clauses in it; each character still knows which file it comes from. */
final class PolicyText {

    /** Text that takes the place of what stands from {@code from} up to {@code to}. */
    private record Splice(int from, int to, List<Source> words) {}

    private PolicyText() {}

    static Source of(Source template, List<TextChange> changes) {
        var clauses = Clauses.of(template);
        var findings = new Findings();
        var splices = new ArrayList<Splice>();
        refuseSecondChanges(changes, findings);
        changes.forEach(change -> findings.collect(() -> splice(change, clauses)).ifPresent(splices::add));
        findings.refuseErrors();
        splices.sort(Comparator.comparingInt(Splice::from));
        return spliced(template, splices);
    }

    private static void refuseSecondChanges(List<TextChange> changes, Findings findings) {
        var taken = new HashSet<String>();
        changes.stream().filter(change -> change.kind() != TextChange.Kind.ADD_AFTER).map(TextChange::clause)
                .filter(clause -> !taken.add(clause.number())).forEach(clause -> findings.add(clause.place(),
                        "Clause " + clause.number() + " is replaced or removed twice: keep one of the two."));
    }

    private static Splice splice(TextChange change, Clauses clauses) {
        var number = change.clause().number();
        return clauses.find(number).map(clause -> splice(change, clause)).orElseThrow(() -> new InvalidText(
                change.clause().place(), "The template has no clause " + number
                        + Nearest.ending(number, clauses.all().stream().map(Clauses.Span::number).toList())));
    }

    private static Splice splice(TextChange change, Clauses.Span clause) {
        return switch (change.kind()) {
            case REPLACE -> new Splice(clause.start(), clause.end(), List.of(change.source()));
            case ADD_AFTER -> new Splice(clause.end(), clause.end(), List.of(emptyLine(change), change.source()));
            case REMOVE -> new Splice(clause.start(), clause.end(), List.of());
        };
    }

    private static Source emptyLine(TextChange change) {
        return new Source("change", "\n\n", change.clause().place(), 0);
    }

    private static Source spliced(Source template, List<Splice> splices) {
        var parts = new ArrayList<Source>();
        int from = 0;
        for (var splice : splices) {
            parts.add(template.part(from, Math.max(from, splice.from)));
            parts.addAll(splice.words);
            from = Math.max(from, splice.to);
        }
        parts.add(template.part(from, template.text().length()));
        return Source.joined(template.name(), parts);
    }
}
