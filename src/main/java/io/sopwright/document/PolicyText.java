package io.sopwright.document;

import io.sopwright.markdown.Clauses;
import io.sopwright.source.Finding;
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
        var findings = new ArrayList<Finding>();
        var splices = new ArrayList<Splice>();
        var taken = new HashSet<String>();
        for (var change : changes) {
            if (change.kind() != TextChange.Kind.ADD_AFTER && !taken.add(change.clause().number())) {
                findings.add(Finding.error(change.clause().place(),
                        "Clause " + change.clause().number() + " is replaced or removed twice: keep one of the two."));
            }
            clauses.find(change.clause().number()).ifPresentOrElse(clause -> splices.add(splice(change, clause)),
                    () -> findings
                            .add(Finding.error(change.clause().place(), "The template has no clause " + change.clause().number()
                                    + Nearest.ending(change.clause().number(),
                                            clauses.all().stream().map(Clauses.Span::number).toList()))));
        }
        if (!findings.isEmpty()) {
            throw new InvalidText(findings);
        }
        splices.sort(Comparator.comparingInt(Splice::from));
        return spliced(template, splices);
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
