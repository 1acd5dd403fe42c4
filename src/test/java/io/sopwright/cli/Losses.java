package io.sopwright.cli;

import io.sopwright.yaml.Node;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** What one node says and another does not. */
final class Losses {

    private final Map<String, String> all = new TreeMap<>();

    private Losses() {}

    /** By the way to it; a text that differs stands beside its new words. */
    static Map<String, String> between(Node before, Node after) {
        var losses = new Losses();
        losses.compare("", before, after);
        return losses.all;
    }

    private void compare(String way, Node before, Node after) {
        switch (before) {
            case Node.Mapping mapping -> mapping.entries().forEach((key, entry) -> after.child(key).ifPresentOrElse(
                    other -> compare(way + "/" + key, entry.value(), other), () -> all.put(way + "/" + key, "gone")));
            case Node.Sequence list when after instanceof Node.Sequence others && others.items().size() == list.items().size() ->
                IntStream.range(0, list.items().size())
                        .forEach(i -> compare(way + "/" + i, list.items().get(i), others.items().get(i)));
            case Node.Scalar scalar when after instanceof Node.Scalar other
                    && other.text().strip().equals(scalar.text().strip()) ->
                {
                }
            default -> all.put(way, before + " → " + after);
        }
    }
}
