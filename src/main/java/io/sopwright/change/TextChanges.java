package io.sopwright.change;

import io.sopwright.markdown.Portion;
import io.sopwright.markdown.Portions;
import io.sopwright.source.Findings;
import io.sopwright.source.InvalidText;
import io.sopwright.source.Nearest;
import io.sopwright.source.Source;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/** What a company's text says otherwise than its template's: both ways, from the changes to the whole text and back. */
public final class TextChanges {

    private final Portions portions;
    private final Map<String, TextChange> instead = new HashMap<>();
    private final List<TextChange> changes;
    private final Findings findings = new Findings();

    private TextChanges(Source template, List<TextChange> changes) {
        this.portions = Portions.of(template);
        this.changes = changes;
    }

    /**
     * The whole text, with the changes made; each character still knows which file it comes from.
     *
     * @throws InvalidText for each change of a portion that is not there, or that another change replaces or removes
     */
    public static Source applyTo(Source template, List<TextChange> changes) {
        var text = new TextChanges(template, changes);
        text.refuseUnknown();
        text.refuseSecondChanges();
        text.findings.refuseErrors();
        return text.written(template);
    }

    /**
     * The fewest changes that make the template's text read like the edited one, but for trailing white space and the number of blank lines
     * between portions. A portion that keeps its name keeps its place in them: what stands elsewhere is removed and added.
     *
     * @param edited the whole text; its line ends may be {@code \r\n}, as browsers send them
     */
    public static List<TextChange> between(Source template, String edited) {
        var text = new Source("text", edited.replace("\r\n", "\n"));
        var rewording = new Rewording(template, text);
        var changes = rewording.changes();
        return lines(applyTo(template, changes).text()).equals(lines(text.text())) ? changes : rewording.whole();
    }

    /** Without what changes may change by themselves. */
    private static List<String> lines(String text) {
        return text.lines().map(String::stripTrailing).filter(line -> !line.isEmpty()).toList();
    }

    private void refuseUnknown() {
        var names = portions.all().stream().map(Portion::name).toList();
        var known = new HashSet<>(names);
        changes.stream().map(TextChange::portion).filter(portion -> !known.contains(portion.name()))
                .forEach(portion -> findings.add(portion.place(), "The template has no " + kind(portion.name()) + " "
                        + portion.name() + Nearest.ending(portion.name(), names)));
    }

    private static String kind(String name) {
        return name.startsWith("#") ? "heading" : Character.isDigit(name.charAt(0)) ? "clause" : "text";
    }

    private void refuseSecondChanges() {
        changes.stream().filter(change -> change.kind() != TextChange.Kind.ADD_AFTER).forEach(change -> {
            if (instead.putIfAbsent(change.portion().name(), change) != null) {
                var name = change.portion().name();
                findings.add(change.portion().place(), (Character.isDigit(name.charAt(0)) ? "Clause " + name : "“" + name + "”")
                        + " is replaced or removed twice: keep one of the two.");
            }
        });
    }

    private Source written(Source template) {
        var text = new Spaced(template.name());
        for (var portion : portions.all()) {
            var change = instead.get(portion.name());
            if (change == null) {
                text.add(template.part(portion.start(), portion.end()));
            } else {
                change.text().ifPresent(_ -> text.addApart(change.source()));
            }
            changes.stream().filter(added -> added.kind() == TextChange.Kind.ADD_AFTER)
                    .filter(added -> added.portion().name().equals(portion.name()))
                    .forEach(added -> text.addApart(added.source()));
        }
        return text.whole();
    }
}
