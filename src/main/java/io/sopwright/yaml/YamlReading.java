package io.sopwright.yaml;

import io.sopwright.source.InvalidText;
import io.sopwright.source.Place;
import io.sopwright.source.Source;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** Builds nodes from the parser's events, so that nothing is expanded or constructed on the way. */
final class YamlReading {

    private static final int DEEPEST = 40;

    private final Source source;
    private final Iterator<Event> events;

    YamlReading(Source source) {
        this.source = source;
        var settings = LoadSettings.builder().setLabel(source.name()).setParseComments(false).setCodePointLimit(Yaml.LONGEST)
                .build();
        this.events = new Parse(settings).parseString(source.text()).iterator();
    }

    Node document() {
        try {
            expect(Event.ID.StreamStart);
            var first = next();
            if (first.getEventId() == Event.ID.StreamEnd) {
                throw new InvalidText(source.start(), "This file is empty.");
            }
            var node = node(next(), 0);
            expect(Event.ID.DocumentEnd);
            var after = next();
            if (after.getEventId() != Event.ID.StreamEnd) {
                throw new InvalidText(place(after.getStartMark()), "A second document begins here: keep one document a file.");
            }
            return node;
        } catch (MarkedYamlEngineException broken) {
            throw new InvalidText(place(broken.getProblemMark()), sentence(broken.getProblem()));
        } catch (YamlEngineException broken) {
            throw new InvalidText(source.start(), "This is not a YAML text: a character in it may not be written.");
        }
    }

    private Node node(Event event, int depth) {
        refuse(event, depth);
        return switch (event.getEventId()) {
            case Scalar -> scalar((ScalarEvent) event);
            case SequenceStart -> sequence(event, depth);
            case MappingStart -> mapping(event, depth);
            default -> throw new InvalidText(place(event.getStartMark()), "A value is missing here.");
        };
    }

    private void refuse(Event event, int depth) {
        var place = place(event.getStartMark());
        if (depth > DEEPEST) {
            throw new InvalidText(place, "This is nested more than " + DEEPEST + " deep.");
        }
        if (event.getEventId() == Event.ID.Alias) {
            throw new InvalidText(place, "Aliases (*name) are not read: write the value out.");
        }
        if (event instanceof NodeEvent anchored && anchored.getAnchor().isPresent()) {
            throw new InvalidText(place,
                    "Anchors (&name) are not read: write the value where it is used; a text that starts with & needs quotes.");
        }
    }

    private Node.Scalar scalar(ScalarEvent event) {
        if (event.getTag().isPresent() && !"!".equals(event.getTag().get())) {
            throw new InvalidText(place(event.getStartMark()),
                    "Tags (!name) are not read: leave it out; a text that starts with ! needs quotes.");
        }
        var place = place(event.getStartMark());
        return switch (event.getScalarStyle()) {
            case LITERAL, FOLDED -> block(event, place);
            case SINGLE_QUOTED, DOUBLE_QUOTED ->
                new Node.Scalar(event.getValue(), new Place(place.source(), place.line(), place.column() + 1));
            default -> new Node.Scalar(event.getValue(), place);
        };
    }

    /** A block's text begins on the line after its {@code |} or {@code >}. */
    private Node.Scalar block(ScalarEvent event, Place place) {
        var lines = source.text().lines().skip(place.line()).limit(event.getScalarStyle() == ScalarStyle.LITERAL ? 100 : 1);
        int indent = lines.filter(line -> !line.isBlank()).findFirst().map(line -> line.length() - line.stripLeading().length())
                .orElse(0);
        return new Node.Scalar(event.getValue(), new Place(place.source(), place.line() + 1, indent + 1), indent);
    }

    private Node.Sequence sequence(Event start, int depth) {
        var items = new ArrayList<Node>();
        for (var event = next(); event.getEventId() != Event.ID.SequenceEnd; event = next()) {
            items.add(node(event, depth + 1));
        }
        return new Node.Sequence(items, place(start.getStartMark()));
    }

    private Node.Mapping mapping(Event start, int depth) {
        var entries = new LinkedHashMap<String, Node.Entry>();
        for (var event = next(); event.getEventId() != Event.ID.MappingEnd; event = next()) {
            var key = key(event, depth);
            var value = node(next(), depth + 1);
            if (entries.putIfAbsent(key.text(), new Node.Entry(key.place(), value)) != null) {
                throw new InvalidText(key.place(), "“" + key.text() + "” stands here a second time: keep one of the two.");
            }
        }
        return new Node.Mapping(entries, place(start.getStartMark()));
    }

    private Node.Scalar key(Event event, int depth) {
        if (node(event, depth + 1) instanceof Node.Scalar key) {
            return key;
        }
        throw new InvalidText(place(event.getStartMark()), "A key must be a name, not a list or a mapping.");
    }

    private void expect(Event.ID id) {
        var event = next();
        if (event.getEventId() != id) {
            throw new InvalidText(place(event.getStartMark()), "The text ends or begins in an unexpected way here.");
        }
    }

    private Event next() {
        return events.next();
    }

    private Place place(Optional<Mark> mark) {
        return mark.map(here -> new Place(source.name(), here.getLine() + 1, here.getColumn() + 1)).orElse(source.start());
    }

    private static String sentence(String problem) {
        return "This is not YAML: " + problem.strip() + ". Check the indentation and the quotes around here.";
    }
}
