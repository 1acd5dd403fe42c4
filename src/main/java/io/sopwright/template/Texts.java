package io.sopwright.template;

import io.sopwright.source.Findings;
import io.sopwright.source.Places;
import io.sopwright.source.Source;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A text and its blocks, each read once, and only those that are referred to. */
final class Texts {

    private final Source main;
    private final Map<String, Source> blocks;
    private final Findings findings;
    private final Map<String, List<Part>> read = new HashMap<>();
    private int length;

    Texts(Source main, Map<String, Source> blocks, Findings findings) {
        this.main = main;
        this.blocks = Map.copyOf(blocks);
        this.findings = findings;
    }

    List<Part> main() {
        return read.computeIfAbsent("", _ -> read(main));
    }

    /** Empty when there is no such block. */
    Optional<List<Part>> block(String name) {
        return Optional.ofNullable(blocks.get(name)).map(source -> read.computeIfAbsent(name, _ -> read(source)));
    }

    Set<String> blockNames() {
        return blocks.keySet();
    }

    private List<Part> read(Source source) {
        if (source.text().length() > Limits.TEXT) {
            findings.add(source.start(), "This text is longer than " + Limits.TEXT + " characters: split it.");
            return List.of();
        }
        length += source.text().length();
        if (length > Limits.TEXTS) {
            findings.add(source.start(), "This text and its blocks are longer than " + Limits.TEXTS + " characters: split them.");
            return List.of();
        }
        var places = new Places(source);
        refuseForbidden(places);
        var tags = new TagScanner(places, findings).scan();
        return new Nesting(places, findings).parts(new LineLayout(source.text(), tags).tags());
    }

    private void refuseForbidden(Places places) {
        var text = places.text();
        for (int at = Forbidden.find(text, 0); at >= 0 && !findings.isFull();) {
            findings.add(places.at(at), "Here is " + Forbidden.describe(text, at));
            at = Forbidden.find(text, text.offsetByCodePoints(at, 1));
        }
    }
}
