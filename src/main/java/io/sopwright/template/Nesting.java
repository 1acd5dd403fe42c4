package io.sopwright.template;

import io.sopwright.source.Findings;
import io.sopwright.source.Places;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Puts tags into each other as their sections say; what is not closed is a finding, and counts as closed at the end. */
final class Nesting {

    private record Open(Tag tag, List<Part> outside) {}

    private final Places places;
    private final Findings findings;
    private final Deque<Open> open = new ArrayDeque<>();
    private List<Part> parts = new ArrayList<>();
    private int done;

    Nesting(Places places, Findings findings) {
        this.places = places;
        this.findings = findings;
    }

    List<Part> parts(List<Tag> tags) {
        for (var tag : tags) {
            words(tag.cutFrom());
            if (!add(tag)) {
                return List.of();
            }
            done = tag.cutTo();
        }
        words(places.text().length());
        while (!open.isEmpty()) {
            closeUnclosed();
        }
        return List.copyOf(parts);
    }

    private void words(int end) {
        if (done < end) {
            parts.add(new Part.Words(places, done, end));
        }
    }

    /** False when the rest cannot be read. */
    private boolean add(Tag tag) {
        switch (tag.kind()) {
            case VALUE -> parts.add(new Part.Value(places.at(tag.start()), tag.name()));
            case BLOCK -> parts.add(new Part.Block(places.at(tag.start()), tag.name()));
            case ESCAPE -> parts.add(new Part.Marks(places.at(tag.start())));
            case OPEN, OPEN_INVERTED -> {
                return open(tag);
            }
            case CLOSE -> close(tag);
            case COMMENT -> {
                // says nothing
            }
        }
        return true;
    }

    private boolean open(Tag tag) {
        if (open.size() == Limits.DEPTH) {
            findings.add(places.at(tag.start()), "Sections stand in each other more than " + Limits.DEPTH + " deep: simplify.");
            return false;
        }
        open.push(new Open(tag, parts));
        parts = new ArrayList<>();
        return true;
    }

    private void close(Tag tag) {
        if (open.stream().noneMatch(section -> section.tag().name().equals(tag.name()))) {
            findings.add(places.at(tag.start()), "<</" + tag.name() + ">> closes nothing" + (open.isEmpty()
                    ? ": no section is open here."
                    : ": write <</" + open.getFirst().tag().name() + ">>, or remove it."));
            return;
        }
        while (!open.getFirst().tag().name().equals(tag.name())) {
            closeUnclosed();
        }
        close();
    }

    private void closeUnclosed() {
        var tag = open.getFirst().tag();
        findings.add(places.at(tag.start()), "This section is not closed: write <</" + tag.name() + ">> where it ends.");
        close();
    }

    private void close() {
        var section = open.pop();
        var tag = section.tag();
        section.outside().add(new Part.Section(places.at(tag.start()), tag.name(), tag.kind() == Tag.Kind.OPEN_INVERTED,
                List.copyOf(parts)));
        parts = section.outside();
    }
}
