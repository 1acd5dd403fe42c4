package io.sopwright.document;

import io.sopwright.change.ProcessDiff;
import io.sopwright.change.Redline;
import io.sopwright.change.TextDiff;
import io.sopwright.change.Told;
import java.util.HashMap;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * What one version of a document says and does otherwise than another.
 *
 * @param text clause by clause, as people read it
 * @param process phases, tasks and whatever else runs, in words
 */
public record VersionChanges(List<Redline> text, List<Told> process) {

    public VersionChanges {
        text = List.copyOf(text);
        process = List.copyOf(process);
    }

    /** What the later of two versions changed. */
    public static VersionChanges between(DocumentVersion before, DocumentVersion after) {
        var titles = new HashMap<>(ProcessDiff.titles(before.process()));
        titles.putAll(ProcessDiff.titles(after.process()));
        titles.putAll(after.roles());
        return new VersionChanges(TextDiff.read(before.merged().text(), after.merged().text()),
                Told.of(ProcessDiff.between(before.process(), after.process()).differences(), titles, UnaryOperator.identity()));
    }

    /** Whether the two say and do the same. */
    public boolean isNone() {
        return text.isEmpty() && process.isEmpty();
    }
}
