package io.sopwright.change;

import io.sopwright.change.Difference.Added;
import io.sopwright.change.Difference.Change;
import io.sopwright.change.Difference.Changed;
import io.sopwright.change.Difference.Moved;
import io.sopwright.change.Difference.Removed;
import io.sopwright.process.ProcessDefinition;
import io.sopwright.yaml.Node;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What is otherwise in a new version of a process. Parts are the same when they have the same key, whatever else they say.
 *
 * @param differences section after section, each in its new order, what was removed first; empty when the two say the same
 */
public record ProcessDiff(List<Difference> differences) {

    public ProcessDiff {
        differences = List.copyOf(differences);
    }

    /** Compares two versions. */
    public static ProcessDiff between(ProcessDefinition before, ProcessDefinition after) {
        return between(Outline.of(before), Outline.of(after));
    }

    /** What the parts of a process are called, by key: for people, who do not know its keys. */
    public static Map<String, String> titles(ProcessDefinition process) {
        var titles = new HashMap<String, String>();
        Outline.of(process).sections().values().stream().flatMap(section -> section.entries().stream())
                .forEach(entry -> titles.put(entry.key(), entry.title()));
        return titles;
    }

    /** Compares two processes as they are written, placeholders included, whether they can be read or not. */
    public static ProcessDiff between(Node.Mapping before, Node.Mapping after) {
        return between(Outline.of(before), Outline.of(after));
    }

    private static ProcessDiff between(Outline old, Outline now) {
        var sections = new LinkedHashSet<>(now.sections().keySet());
        sections.addAll(old.sections().keySet());
        return new ProcessDiff(
                sections.stream().flatMap(section -> between(old.section(section), now.section(section))).toList());
    }

    private static Stream<Difference> between(Section old, Section now) {
        var moved = Moves.between(old, now);
        return Stream.concat(old.entries().stream().filter(entry -> now.find(entry.key()).isEmpty())
                .map(entry -> new Removed(old.name(), entry.key(), entry.title())),
                now.entries().stream().flatMap(entry -> old.find(entry.key()).map(before -> Stream.of(
                        moved.contains(entry.key()) ? Optional.of(moved(old, now, entry)) : Optional.<Difference>empty(),
                        changed(now.name(), before, entry)).flatMap(Optional::stream))
                        .orElseGet(() -> Stream.of(new Added(now.name(), entry.key(), entry.title())))));
    }

    private static Difference moved(Section old, Section now, Section.Entry entry) {
        return new Moved(now.name(), entry.key(), entry.title(), old.placeOf(entry.key()), now.placeOf(entry.key()));
    }

    private static Optional<Difference> changed(String section, Section.Entry before, Section.Entry after) {
        var parts = new LinkedHashSet<>(after.parts().keySet());
        parts.addAll(before.parts().keySet());
        var changes = parts.stream().filter(part -> !before.words(part).equals(after.words(part)))
                .map(part -> new Change(Aspect.of(part), part, before.words(part), after.words(part))).toList();
        return changes.isEmpty() ? Optional.empty() : Optional.of(new Changed(section, after.key(), after.title(), changes));
    }
}
