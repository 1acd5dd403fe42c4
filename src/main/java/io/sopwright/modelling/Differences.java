package io.sopwright.modelling;

import io.sopwright.audit.AuditEntry;
import io.sopwright.change.Difference;
import io.sopwright.change.ProcessChanges;
import io.sopwright.change.ProcessDiff;
import io.sopwright.change.ProcessEditing;
import io.sopwright.yaml.Node;
import java.util.List;

/** What one process does otherwise than another: told, and taken back. */
final class Differences {

    private Differences() {}

    static List<Difference> between(Node.Mapping before, Node.Mapping after) {
        return ProcessDiff.between(before, after).differences();
    }

    /** An entry of the trail that tells of each difference, in words. */
    static AuditEntry told(AuditEntry entry, Node.Mapping before, Node.Mapping after) {
        var told = entry;
        for (var difference : between(before, after)) {
            told = told(told, difference);
        }
        return told;
    }

    private static AuditEntry told(AuditEntry entry, Difference difference) {
        var section = difference.section();
        return switch (difference) {
            case Difference.Added added -> entry.with(section + " " + added.key(), "", added.title());
            case Difference.Removed removed -> entry.with(section + " " + removed.key(), removed.title(), "");
            case Difference.Moved moved -> entry.with(section + " " + moved.key() + " place", moved.from(), moved.to());
            case Difference.Changed changed -> {
                var told = entry;
                for (var change : changed.changes()) {
                    told = told.with(section + " " + changed.key() + " " + change.part(), change.before(), change.after());
                }
                yield told;
            }
        };
    }

    /**
     * A process without one of its differences from its template.
     *
     * @param kind {@code added}, {@code removed}, {@code moved} or {@code changed}
     * @throws io.sopwright.source.InvalidText when something else needs it as it is
     */
    static Node.Mapping without(Node.Mapping template, Node.Mapping edited, String section, String key, String kind) {
        var changes = ProcessChanges.between(template, edited);
        return switch (kind) {
            case "added" -> ProcessEditing.remove(edited, section, key);
            case "removed" -> changes.unremoved(section, key).applyTo(template);
            case "moved" -> changes.unmoved(section, key).applyTo(template);
            default -> changes.unchanged(section, key).applyTo(template);
        };
    }
}
