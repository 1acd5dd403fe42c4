package io.sopwright.change;

import io.sopwright.source.InvalidText;
import io.sopwright.source.Nearest;
import io.sopwright.source.Place;
import io.sopwright.yaml.Node;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The entries of a section in order, whether it lists them or maps keys to them.
 *
 * @param named whether it maps keys to them
 */
record Entries(List<Keyed> all, boolean named, Place place) {

    /** An entry, its key and where that was written. */
    record Keyed(String key, Place place, Node node) {}

    /** The entries of a section that may not be there. */
    static Entries of(Optional<Node> section, boolean named, Place otherwise) {
        return section.map(Entries::of).orElseGet(() -> new Entries(List.of(), named, otherwise));
    }

    static Entries of(Node section) {
        return switch (section) {
            case Node.Sequence list -> new Entries(list.items().stream().map(Entries::keyed).toList(), false, list.place());
            case Node.Mapping map -> new Entries(map.entries().entrySet().stream()
                    .map(entry -> new Keyed(entry.getKey(), entry.getValue().key(), entry.getValue().value())).toList(), true,
                    map.place());
            case Node.Scalar scalar -> new Entries(List.of(), false, scalar.place());
        };
    }

    /** An entry of a list; the empty key when it has none. */
    static Keyed keyed(Node item) {
        return item.child("key").filter(Node.Scalar.class::isInstance).map(Node.Scalar.class::cast)
                .map(key -> new Keyed(key.text(), key.place(), item)).orElseGet(() -> new Keyed("", item.place(), item));
    }

    Node node() {
        if (!named) {
            return new Node.Sequence(all.stream().map(Keyed::node).toList(), place);
        }
        var entries = new LinkedHashMap<String, Node.Entry>();
        all.forEach(entry -> entries.put(entry.key, new Node.Entry(entry.place, entry.node)));
        return new Node.Mapping(entries, place);
    }

    List<String> keys() {
        return all.stream().map(Keyed::key).toList();
    }

    boolean has(String key) {
        return !key.isEmpty() && find(key).isPresent();
    }

    Optional<Keyed> find(String key) {
        return all.stream().filter(entry -> entry.key.equals(key)).findFirst();
    }

    /** With what becomes of an entry; nothing when it goes. */
    Entries rewritten(String key, Function<Node, Optional<Node>> rewrite) {
        return new Entries(all.stream().flatMap(entry -> entry.key.equals(key)
                ? rewrite.apply(entry.node).map(node -> new Keyed(key, entry.place, node)).stream()
                : Stream.of(entry)).toList(), named, place);
    }

    /**
     * With one more entry.
     *
     * @param where what the section is called when the neighbour is not there
     * @param said where the addition is written
     */
    Entries inserted(Keyed entry, Spot spot, String where, Place said) {
        var more = new ArrayList<>(all);
        int at = spot.after().map(key -> 1 + indexOf(key, where, said))
                .or(() -> spot.before().map(key -> indexOf(key, where, said))).orElse(all.size());
        more.add(at, entry);
        return new Entries(more, named, place);
    }

    private int indexOf(String key, String where, Place said) {
        return IntStream.range(0, all.size()).filter(i -> all.get(i).key.equals(key)).findFirst()
                .orElseThrow(() -> unknown(key, said, "entry of " + where, keys()));
    }

    /** What one entry of a section is called. */
    static String singular(String section) {
        return switch (section) {
            case "kpis" -> "kpi";
            case "communication" -> "message";
            case "playbook", "health" -> "entry";
            default -> section.replaceFirst("s$", "");
        };
    }

    static InvalidText unknown(String key, Place place, String what, List<String> known) {
        return new InvalidText(place, "The template has no " + what + " “" + key + "”" + Nearest.ending(key, known));
    }
}
