package io.sopwright.yaml;

import io.sopwright.source.Finding;
import io.sopwright.source.Findings;
import io.sopwright.source.InvalidText;
import io.sopwright.source.Nearest;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * A record as a mapping, one key a component.
 *
 * @param name what people call the thing: "task"; also its name in the schema
 */
public record RecordShape<R>(String name, List<Part<R, ?>> parts, Function<In<R>, R> make) implements Shape<R> {

    /** The values that were read, by part. */
    public static final class In<R> {

        private final Map<Part<R, ?>, Object> values = new HashMap<>();

        private In() {}

        /** The value of a part of this shape. */
        @SuppressWarnings("unchecked") // put() ties each part to a value of its own type
        public <V> V get(Part<R, V> part) {
            var value = values.get(part);
            if (value == null) {
                throw new IllegalStateException("“" + part.key() + "” is not a part of this shape");
            }
            return (V) value;
        }

        private <V> void put(Part<R, V> part, V value) {
            values.put(part, value);
        }
    }

    public RecordShape {
        parts = List.copyOf(parts);
    }

    @Override
    public R read(Node node) {
        if (!(node instanceof Node.Mapping mapping)) {
            throw new InvalidText(node.place(),
                    title() + " is a mapping with " + keys() + ", but this is " + node.kind() + ".");
        }
        var findings = new Findings();
        findings.addAll(unknownKeys(mapping));
        var in = new In<R>();
        parts.forEach(part -> readPart(part, mapping, in, findings));
        findings.refuseErrors();
        return Shapes.made(() -> make.apply(in), node);
    }

    private List<Finding> unknownKeys(Node.Mapping mapping) {
        var known = parts.stream().map(Part::key).toList();
        return mapping.entries().entrySet().stream().filter(entry -> !known.contains(entry.getKey()))
                .map(entry -> Finding.error(entry.getValue().key(),
                        title() + " has no " + Shapes.quoted(entry.getKey()) + ": "
                                + Nearest.to(entry.getKey(), known).map(near -> "did you mean " + near + "?")
                                        .orElse("it has " + keys() + ".")))
                .toList();
    }

    private <V> void readPart(Part<R, V> part, Node.Mapping mapping, In<R> in, Findings findings) {
        findings.collect(() -> value(part, mapping)).ifPresent(value -> in.put(part, value));
    }

    private <V> V value(Part<R, V> part, Node.Mapping mapping) {
        return mapping.child(part.key()).map(part.shape()::read).or(part.absent())
                .orElseThrow(() -> new InvalidText(mapping.place(),
                        "This " + name + " needs “" + part.key() + "”: " + part.about() + "."));
    }

    private String keys() {
        return String.join(", ", parts.stream().map(Part::key).toList());
    }

    @Override
    public Node write(R value) {
        var entries = new LinkedHashMap<String, Node.Entry>();
        parts.forEach(part -> writePart(part, value, entries));
        return new Node.Mapping(entries, Yaml.nowhere());
    }

    private <V> void writePart(Part<R, V> part, R value, Map<String, Node.Entry> entries) {
        var component = part.get().apply(value);
        if (part.absent().get().filter(component::equals).isEmpty()) {
            entries.put(part.key(), new Node.Entry(Yaml.nowhere(), part.shape().write(component)));
        }
    }

    @Override
    public Map<String, Object> schema(Map<String, Object> definitions) {
        if (!definitions.containsKey(name)) {
            definitions.put(name, Map.of());
            definitions.put(name, object(parts, definitions));
        }
        return Map.of("$ref", "#/$defs/" + name.replace(" ", "%20"));
    }

    /**
     * The JSON Schema (draft 2020-12) of a file whose top level holds the keys of several shapes side by side.
     *
     * @param title what the file is called
     */
    public static Map<String, Object> fileSchema(String title, List<RecordShape<?>> shapes) {
        var definitions = new TreeMap<String, Object>();
        return file(title, object(shapes.stream().<Part<?, ?>>flatMap(shape -> shape.parts.stream()).toList(), definitions),
                definitions);
    }

    /**
     * The JSON Schema (draft 2020-12) of a file that holds one value.
     *
     * @param title what the file is called
     */
    public static Map<String, Object> fileSchema(String title, Shape<?> shape) {
        var definitions = new TreeMap<String, Object>();
        return file(title, shape.schema(definitions), definitions);
    }

    private static Map<String, Object> file(String title, Map<String, Object> content, Map<String, Object> definitions) {
        var schema = new LinkedHashMap<String, Object>();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("title", title);
        schema.putAll(content);
        schema.put("$defs", definitions);
        return inOrder(schema);
    }

    /** A map that has no order of its own, and so another one in each process, gets that of its keys: a schema is the same text everywhere. */
    private static Map<String, Object> inOrder(Map<?, ?> schema) {
        var ordered = new LinkedHashMap<String, Object>();
        var keys = schema.keySet().stream().map(String::valueOf);
        (schema instanceof SequencedMap ? keys : keys.sorted()).forEach(key -> ordered.put(key, switch (schema.get(key)) {
            case Map<?, ?> map -> inOrder(map);
            case List<?> list -> list.stream().map(entry -> entry instanceof Map<?, ?> map ? inOrder(map) : entry).toList();
            case null -> throw new IllegalStateException("A schema has a value for " + key);
            case Object value -> value;
        }));
        return ordered;
    }

    private static Map<String, Object> object(List<? extends Part<?, ?>> parts, Map<String, Object> definitions) {
        var properties = new LinkedHashMap<String, Object>();
        for (var part : parts) {
            var property = new LinkedHashMap<String, Object>();
            property.put("description", part.about());
            property.putAll(inOrder(part.shape().schema(definitions)));
            properties.put(part.key(), property);
        }
        var schema = new LinkedHashMap<String, Object>();
        schema.put("type", "object");
        schema.put("properties", properties);
        schema.put("required", parts.stream().filter(Part::isNeeded).map(Part::key).toList());
        schema.put("additionalProperties", false);
        return schema;
    }

    /** {@code A task}, {@code An item}. */
    private String title() {
        return ("aeio".indexOf(name.charAt(0)) < 0 ? "A " : "An ") + name;
    }
}
