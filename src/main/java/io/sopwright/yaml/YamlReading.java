package io.sopwright.yaml;

import io.sopwright.source.Characters;
import io.sopwright.source.Finding;
import io.sopwright.source.InvalidText;
import io.sopwright.source.Place;
import io.sopwright.source.Source;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** Builds nodes from the parser's events, so that nothing is expanded or constructed on the way. */
final class YamlReading {

    private static final int DEEPEST = 40;
    private static final int MOST_NODES = 100_000;
    private static final int MOST_FINDINGS = 50;

    private final Lines lines;
    private final Written written;
    private final Iterator<Event> events;
    private final List<Finding> findings = new ArrayList<>();
    private Optional<Mark> reached = Optional.empty();
    private int nodes;

    YamlReading(Source source) {
        this.lines = new Lines(source);
        this.written = new Written(lines);
        var settings = LoadSettings.builder().setLabel(source.name()).setParseComments(false).setCodePointLimit(Yaml.LONGEST)
                .build();
        this.events = new Parse(settings).parseString(source.text()).iterator();
    }

    Node document() {
        refuseCharacters();
        try {
            var node = onlyDocument();
            if (findings.isEmpty()) {
                return node;
            }
        } catch (MarkedYamlEngineException broken) {
            findings.add(Finding.error(lines.place(broken.getProblemMark()), sentence(broken.getProblem())));
        } catch (YamlEngineException broken) {
            findings.add(Finding.error(lines.place(0), "This is not a YAML text: a character in it may not be written."));
        }
        throw invalid();
    }

    private InvalidText invalid() {
        return new InvalidText(findings.stream().sorted(Comparator.comparing(Finding::place)).toList());
    }

    /** What the parser would refuse without a place, and what nobody would see in a text. */
    private void refuseCharacters() {
        var text = lines.text();
        for (var at = Characters.refused(text, 0); at.isPresent() && findings.size() < MOST_FINDINGS;) {
            refuse(lines.place(at.getAsInt()), Characters.name(text.codePointAt(at.getAsInt())) + " may not be used: delete it.");
            at = Characters.refused(text, text.offsetByCodePoints(at.getAsInt(), 1));
        }
        if (!findings.isEmpty()) {
            throw invalid();
        }
    }

    private Node onlyDocument() {
        next();
        var first = next();
        if (first.getEventId() == Event.ID.StreamEnd) {
            throw new InvalidText(lines.place(0), "This file is empty.");
        }
        var node = node(next(), 0);
        next();
        var after = next();
        if (after.getEventId() != Event.ID.StreamEnd) {
            refuse(place(after), "A second document begins here: keep one document a file.");
        }
        return node;
    }

    private Node node(Event event, int depth) {
        checkBounds(event, depth);
        boolean isPlain = refuseReferences(event);
        return switch (event.getEventId()) {
            case Scalar -> isPlain ? scalar((ScalarEvent) event) : new Node.Scalar("", place(event));
            case SequenceStart -> sequence(event, depth);
            case MappingStart -> mapping(event, depth);
            default -> new Node.Scalar("", place(event));
        };
    }

    private void checkBounds(Event event, int depth) {
        nodes++;
        if (depth > DEEPEST) {
            refuse(place(event), "This is nested more than " + DEEPEST + " deep.");
        } else if (nodes > MOST_NODES) {
            refuse(place(event), "This file holds more than " + MOST_NODES + " values: split it.");
        }
        if (depth > DEEPEST || nodes > MOST_NODES || findings.size() >= MOST_FINDINGS) {
            throw invalid();
        }
    }

    /** Whether there is nothing before the value itself. */
    private boolean refuseReferences(Event event) {
        int before = findings.size();
        if (event.getEventId() == Event.ID.Alias) {
            refuse(place(event), "Aliases (*name) are not read: write the value out; a text that starts with * needs quotes.");
        } else if (event instanceof NodeEvent anchored && anchored.getAnchor().isPresent()) {
            refuse(place(event),
                    "Anchors (&name) are not read: write the value where it is used; a text that starts with & needs quotes.");
        }
        if (hasTag(event)) {
            refuse(place(event), "Tags (!name) are not read: leave it out; a text that starts with ! needs quotes.");
        }
        return findings.size() == before;
    }

    private static boolean hasTag(Event event) {
        return switch (event) {
            case ScalarEvent scalar -> scalar.getTag().isPresent();
            case CollectionStartEvent collection -> collection.getTag().isPresent();
            default -> false;
        };
    }

    private Node.Scalar scalar(ScalarEvent event) {
        var pieces = written.pieces(event);
        var scalar = new Node.Scalar(event.getValue(), pieces.getFirst().origin(), pieces);
        Characters.refused(event.getValue(), 0).ifPresent(at -> refuse(scalar.source().at(at),
                Characters.name(event.getValue().codePointAt(at)) + " may not be used: delete it."));
        return scalar;
    }

    private Node.Sequence sequence(Event start, int depth) {
        var items = new ArrayList<Node>();
        for (var event = next(); event.getEventId() != Event.ID.SequenceEnd; event = next()) {
            items.add(node(event, depth + 1));
        }
        return new Node.Sequence(items, place(start));
    }

    private Node.Mapping mapping(Event start, int depth) {
        var entries = new LinkedHashMap<String, Node.Entry>();
        for (var event = next(); event.getEventId() != Event.ID.MappingEnd; event = next()) {
            var key = key(event, depth);
            var value = node(next(), depth + 1);
            if (entries.putIfAbsent(key.text(), new Node.Entry(key.place(), value)) != null) {
                refuse(key.place(), Shapes.quoted(key.text()) + " stands here a second time: keep one of the two.");
            }
        }
        return new Node.Mapping(entries, place(start));
    }

    private Node.Scalar key(Event event, int depth) {
        if (node(event, depth + 1) instanceof Node.Scalar key) {
            return key;
        }
        refuse(place(event), "A key must be a name, not a list or a mapping.");
        return new Node.Scalar("", place(event));
    }

    private void refuse(Place place, String sentence) {
        findings.add(Finding.error(place, sentence));
    }

    /** The next event; the parser's own slips, such as a NumberFormatException for the escape U99999999, are refusals too. */
    private Event next() {
        try {
            var event = events.next();
            reached = event.getEndMark();
            return event;
        } catch (YamlEngineException broken) {
            throw broken;
        } catch (RuntimeException slip) {
            refuse(lines.place(reached), "What follows here cannot be read as YAML: check its escapes and quotes.");
            throw invalid();
        }
    }

    private Place place(Event event) {
        return lines.place(event.getStartMark());
    }

    private static String sentence(String problem) {
        return "This is not YAML: " + problem.strip() + ". Check the indentation and the quotes around here.";
    }
}
