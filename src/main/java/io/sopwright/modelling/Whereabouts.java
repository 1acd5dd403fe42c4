package io.sopwright.modelling;

import io.sopwright.source.Finding;
import io.sopwright.source.Place;
import io.sopwright.yaml.Node;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** Which part of which entry stands at a place of a written process. */
final class Whereabouts {

    /** A part of an entry; the empty part where the entry begins. */
    private record Spoken(String section, String key, String part) {}

    private final NavigableMap<Place, Spoken> beginnings = new TreeMap<>();

    /** @param process as it was read, every part on a line of its own */
    Whereabouts(Node.Mapping process) {
        process.entries().forEach((section, entry) -> {
            beginnings.put(entry.key(), new Spoken("", "", section));
            entries(section, entry.value());
        });
    }

    private void entries(String section, Node node) {
        if (node instanceof Node.Mapping named) {
            named.entries().forEach((key, entry) -> entry(section, key, entry.key(), entry.value()));
        } else {
            Content.of(Optional.of(node)).forEach(entry -> entry(section, entry.key(), entry.node().place(), entry.node()));
        }
    }

    private void entry(String section, String key, Place place, Node node) {
        beginnings.put(place, new Spoken(section, key, ""));
        if (node instanceof Node.Mapping parts) {
            parts.entries().forEach((part, entry) -> {
                if (part.equals("tasks")) {
                    entries("tasks", entry.value());
                } else {
                    beginnings.putIfAbsent(entry.key(), new Spoken(section, key, part));
                }
            });
        }
    }

    Found of(Finding finding) {
        var spoken = Optional.ofNullable(beginnings.floorEntry(finding.place())).map(Map.Entry::getValue)
                .orElse(new Spoken("", "", ""));
        return new Found(spoken.section, spoken.key, spoken.part, finding.sentence(), finding.isError());
    }
}
