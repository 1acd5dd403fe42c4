package io.sopwright.change;

import io.sopwright.source.Findings;
import io.sopwright.source.InvalidText;
import io.sopwright.source.Place;
import io.sopwright.yaml.Node;
import io.sopwright.yaml.Part;
import io.sopwright.yaml.RecordShape;
import io.sopwright.yaml.Shape;
import io.sopwright.yaml.Shapes;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * What a company does differently from its template: entries of the process changed, added, moved and removed by key. Applied to the written
 * process, so that whatever is wrong with the result is still shown where it was written.
 *
 * @param change section to key to the parts that are written anew; section to value for one that has no entries
 * @param clear section to key to the parts that are left out
 * @param add section to the entries that come in
 * @param remove section to the keys that go
 * @param move section to the entries that stand elsewhere
 */
public record ProcessChanges(Map<String, Node> change, Map<String, Map<String, List<Located>>> clear, Map<String, Node> add,
        Map<String, List<Located>> remove, Map<String, List<Move>> move) {

    private static final Part<ProcessChanges, Map<String, Node>> CHANGE = Part.named("change", Shapes.NODE,
            ProcessChanges::change, "section to key to the parts that are written anew");
    private static final Part<ProcessChanges, Map<String, Map<String, List<Located>>>> CLEAR = Part.named("clear",
            Shapes.namedBy(Shapes.KEY, Shapes.listOf(Located.PART)), ProcessChanges::clear,
            "section to key to the parts that are left out");
    private static final Part<ProcessChanges, Map<String, Node>> ADD = Part.named("add", Shapes.NODE, ProcessChanges::add,
            "section to the entries that come in");
    private static final Part<ProcessChanges, Map<String, List<Located>>> REMOVE = Part.named("remove",
            Shapes.listOf(Located.SHAPE), ProcessChanges::remove, "section to the keys that go");
    private static final Part<ProcessChanges, Map<String, List<Move>>> MOVE = Part.named("move", Shapes.listOf(Move.SHAPE),
            ProcessChanges::move, "section to the entries that stand elsewhere");

    private static final Shape<ProcessChanges> SHAPE = new RecordShape<>("change of a process",
            List.of(CHANGE, CLEAR, ADD, REMOVE, MOVE),
            in -> new ProcessChanges(in.get(CHANGE), in.get(CLEAR), in.get(ADD), in.get(REMOVE), in.get(MOVE)));

    /** No change at all. */
    public static final ProcessChanges NONE = new ProcessChanges(Map.of(), Map.of(), Map.of(), Map.of(), Map.of());

    /** A key and where it was written. */
    public record Located(String key, Place place) {

        static final Shape<Located> SHAPE = Shapes.located(Shapes.KEY, Located::new, Located::key);
        private static final Shape<Located> PART = Shapes.located(Shapes.TEXT, Located::new, Located::key);
    }

    /** How changes are written. */
    public static Shape<ProcessChanges> shape() {
        return SHAPE;
    }

    /**
     * The fewest changes that make a process out of the template's: parts that differ, entries that come, go and stand elsewhere. Applied to the
     * template they give the edited process, but for places, the order of parts within an entry, and lists that are empty instead of absent.
     *
     * @param template with its placeholders
     * @param edited with its placeholders
     * @throws InvalidText for an entry of the edited process without a key of its own, and a section of another kind than the template's
     */
    public static ProcessChanges between(Node.Mapping template, Node.Mapping edited) {
        return new Comparison(template, edited).changes();
    }

    /**
     * The written process with the changes made: first what is changed, then what goes, then what moves, then what comes in.
     *
     * @throws InvalidText for each change of something that is not there, and each addition of something that is
     */
    public Node.Mapping applyTo(Node.Mapping process) {
        var findings = new Findings();
        var changed = WrittenProcess.of(process);
        for (var step : new Steps(this).all()) {
            var before = changed;
            changed = findings.collect(() -> step.apply(before)).orElse(before);
        }
        findings.refuseErrors();
        return changed.root();
    }

    /** These changes, but an entry keeps all the parts that its template gives it. */
    public ProcessChanges unchanged(String section, String key) {
        var parts = new LinkedHashMap<>(change);
        parts.computeIfPresent(section, (_, changed) -> changed instanceof Node.Mapping mapping ? mapping.without(key) : changed);
        var cleared = new LinkedHashMap<>(clear);
        cleared.computeIfPresent(section, (_, keys) -> without(keys, key));
        return new ProcessChanges(parts, cleared, add, remove, move);
    }

    /** These changes, but an entry does not go. */
    public ProcessChanges unremoved(String section, String key) {
        return new ProcessChanges(change, clear, add, without(remove, section, gone -> gone.key().equals(key)), move);
    }

    /** These changes, but an entry stays where its template has it. */
    public ProcessChanges unmoved(String section, String key) {
        return new ProcessChanges(change, clear, add, remove, without(move, section, moved -> moved.key().key().equals(key)));
    }

    private static <T> Map<String, T> without(Map<String, T> map, String key) {
        var rest = new LinkedHashMap<>(map);
        rest.remove(key);
        return rest;
    }

    private static <T> Map<String, List<T>> without(Map<String, List<T>> map, String section, Predicate<T> left) {
        var rest = new LinkedHashMap<>(map);
        rest.computeIfPresent(section, (_, all) -> all.stream().filter(left.negate()).toList());
        return rest;
    }
}
