package io.sopwright.change;

import io.sopwright.source.Findings;
import io.sopwright.source.InvalidText;
import io.sopwright.source.Place;
import io.sopwright.yaml.Node;
import io.sopwright.yaml.Part;
import io.sopwright.yaml.RecordShape;
import io.sopwright.yaml.Shape;
import io.sopwright.yaml.Shapes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;

/**
 * What a company does differently from its template: entries of the process changed, added and removed by key. Applied to the written process, so
 * that whatever is wrong with the result is still shown where it was written.
 *
 * @param change section to key to the parts that are written anew
 * @param add section to the entries that come in
 * @param remove section to the keys that go
 */
public record ProcessChanges(Map<String, Node> change, Map<String, Node> add, Map<String, List<Located>> remove) {

    private static final Part<ProcessChanges, Map<String, Node>> CHANGE = Part.named("change", Shapes.NODE,
            ProcessChanges::change, "section to key to the parts that are written anew");
    private static final Part<ProcessChanges, Map<String, Node>> ADD = Part.named("add", Shapes.NODE, ProcessChanges::add,
            "section to the entries that come in");
    private static final Part<ProcessChanges, Map<String, List<Located>>> REMOVE = Part.named("remove",
            Shapes.listOf(Located.SHAPE), ProcessChanges::remove, "section to the keys that go");

    private static final Shape<ProcessChanges> SHAPE = new RecordShape<>("change of a process", List.of(CHANGE, ADD, REMOVE),
            in -> new ProcessChanges(in.get(CHANGE), in.get(ADD), in.get(REMOVE)));

    /** No change at all. */
    public static final ProcessChanges NONE = new ProcessChanges(Map.of(), Map.of(), Map.of());

    /** A key and where it was written. */
    public record Located(String key, Place place) {

        private static final Shape<Located> SHAPE = Shapes.located(Shapes.KEY, Located::new, Located::key);
    }

    /** How changes are written. */
    public static Shape<ProcessChanges> shape() {
        return SHAPE;
    }

    /**
     * The written process with the changes made: first what is changed, then what goes, then what comes in.
     *
     * @throws InvalidText for each change of something that is not there, and each addition of something that is
     */
    public Node.Mapping applyTo(Node.Mapping process) {
        var findings = new Findings();
        var changed = new WrittenProcess(process);
        for (var step : steps()) {
            var before = changed;
            changed = findings.collect(() -> step.apply(before)).orElse(before);
        }
        findings.refuseErrors();
        return changed.root();
    }

    private List<UnaryOperator<WrittenProcess>> steps() {
        var steps = new ArrayList<UnaryOperator<WrittenProcess>>();
        change.forEach((section, entries) -> steps.addAll(changes(section, entries)));
        remove.forEach((section, keys) -> keys.forEach(
                key -> steps.add(process -> process.remove(section, key.key(), key.place()))));
        add.forEach((section, additions) -> steps.addAll(additions(section, additions)));
        return steps;
    }

    private static List<UnaryOperator<WrittenProcess>> changes(String section, Node entries) {
        return switch (entries) {
            case Node.Mapping named -> ofEach(named, (key, entry) -> process -> process.change(section, key, entry));
            case Node.Sequence _,Node.Scalar _ -> List.of(refusal(entries));
        };
    }

    private static List<UnaryOperator<WrittenProcess>> additions(String section, Node additions) {
        return switch (additions) {
            case Node.Mapping named -> ofEach(named, (key, entry) -> process -> process.put(section, key, entry));
            case Node.Sequence list -> list.items().stream().<UnaryOperator<WrittenProcess>>map(
                    item -> process -> process.insert(section, Addition.SHAPE.read(item))).toList();
            case Node.Scalar _ -> List.of(refusal(additions));
        };
    }

    private static List<UnaryOperator<WrittenProcess>> ofEach(Node.Mapping named,
            BiFunction<String, Node.Entry, UnaryOperator<WrittenProcess>> step) {
        return named.entries().entrySet().stream().map(entry -> step.apply(entry.getKey(), entry.getValue())).toList();
    }

    /** A step like the others, so that they are told of, too. */
    private static UnaryOperator<WrittenProcess> refusal(Node entries) {
        return _ -> {
            throw WrittenProcess.notAMapping(entries);
        };
    }
}
