package io.sopwright.yaml;

import io.sopwright.source.Characters;
import io.sopwright.source.Findings;
import io.sopwright.source.InvalidText;
import io.sopwright.source.Nearest;
import io.sopwright.source.Place;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/** The shapes that everything else is made of. */
public final class Shapes {

    /** Any text that is not blank, in Unicode's composed form; white space around it is dropped. */
    public static final Shape<String> TEXT = new ScalarShape<>(text -> Characters.normal(text).strip(), Function.identity(),
            Map.of("type", List.of("string", "number")));

    /** A stable name: small letters, digits and underscores, a letter first, at most 60 characters. */
    public static final Shape<String> KEY = matching("[a-z][a-z0-9_]{0,59}",
            "is not a name: use small letters, digits and underscores, beginning with a letter");

    /** The name of a file or folder of ours: small letters, digits and hyphens, a letter first, at most 60 characters. */
    public static final Shape<String> SLUG = matching("[a-z][a-z0-9-]{0,59}",
            "is not a name: use small letters, digits and hyphens, beginning with a letter");

    /** A whole number. */
    public static final Shape<Integer> WHOLE = new ScalarShape<>(Shapes::whole, String::valueOf,
            Map.of("type", List.of("integer", "string")));

    /** A day of the years 0000 to 9999, as {@code 2026-03-31} (ISO 8601). */
    public static final Shape<LocalDate> DAY = new ScalarShape<>(Shapes::day, LocalDate::toString,
            Map.of("type", "string", "pattern", "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"));

    /** YAML that is read later. */
    public static final Shape<Node> NODE = new Shape<>() {
        @Override
        public Node read(Node node) {
            return node;
        }

        @Override
        public Node write(Node value) {
            return value;
        }

        @Override
        public Map<String, Object> schema(Map<String, Object> definitions) {
            return Map.of();
        }
    };

    /** A number, a point before its decimals. */
    public static final Shape<BigDecimal> DECIMAL = new ScalarShape<>(Shapes::decimal, BigDecimal::toPlainString,
            Map.of("type", List.of("number", "string")));

    /** {@code yes} or {@code no}; {@code true} and {@code false} are read too. */
    public static final Shape<Boolean> YES_NO = new ScalarShape<>(Shapes::yesNo, yes -> yes ? "yes" : "no",
            Map.of("enum", List.of(true, false, "yes", "no")));

    /** Exponents are refused: written out, 1e999999999 fills the memory. */
    private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9]{1,15}(\\.[0-9]{1,10})?");

    private static final int LONGEST_QUOTE = 60;

    private Shapes() {}

    /** Any text that is not blank, to the letter. */
    public static Shape<String> verbatim() {
        return new ScalarShape<>(Function.identity(), Function.identity(), Map.of("type", "string"));
    }

    /** A text that matches a regular expression. */
    public static Shape<String> matching(String pattern, String otherwise) {
        var compiled = Pattern.compile(pattern);
        return new ScalarShape<>(text -> {
            if (!compiled.matcher(text).matches()) {
                throw new IllegalArgumentException(quoted(text) + " " + otherwise + ".");
            }
            return text;
        }, Function.identity(), Map.of("type", List.of("string", "number"), "pattern", "^(" + pattern + ")$"));
    }

    /** One of a few words, each of which stands for a value. */
    public static <T> Shape<T> oneOf(Map<String, T> words) {
        return new ScalarShape<>(text -> {
            var value = words.get(text);
            if (value == null) {
                throw new IllegalArgumentException(quoted(text) + " is not one of " + String.join(", ", words.keySet())
                        + Nearest.ending(text, words.keySet()));
            }
            return value;
        }, value -> words.entrySet().stream().filter(word -> word.getValue().equals(value)).findFirst().orElseThrow().getKey(),
                Map.of("enum", List.copyOf(words.keySet())));
    }

    /** One of an enum's constants, written as {@code word} says. */
    public static <E extends Enum<E>> Shape<E> oneOf(List<E> constants, Function<E, String> word) {
        var words = new LinkedHashMap<String, E>();
        constants.forEach(constant -> words.put(word.apply(constant), constant));
        return oneOf(words);
    }

    /** A value that may be absent. */
    static <T> Shape<Optional<T>> maybe(Shape<T> shape) {
        return new Shape<>() {
            @Override
            public Optional<T> read(Node node) {
                return Optional.of(shape.read(node));
            }

            @Override
            public Node write(Optional<T> value) {
                return shape.write(value.orElseThrow());
            }

            @Override
            public Map<String, Object> schema(Map<String, Object> definitions) {
                return shape.schema(definitions);
            }
        };
    }

    /** A list of values. */
    public static <T> Shape<List<T>> listOf(Shape<T> entry) {
        return new Shape<>() {
            @Override
            public List<T> read(Node node) {
                if (!(node instanceof Node.Sequence sequence)) {
                    throw new InvalidText(node.place(),
                            "A list belongs here, not " + node.kind() + ": write [a, b] or one “- entry” a line.");
                }
                return readAll(sequence.items(), entry);
            }

            @Override
            public Node write(List<T> values) {
                return new Node.Sequence(values.stream().map(entry::write).toList(), Yaml.nowhere());
            }

            @Override
            public Map<String, Object> schema(Map<String, Object> definitions) {
                return Map.of("type", "array", "items", entry.schema(definitions));
            }
        };
    }

    /** A list of values, which may be written as a single value when it has just one. */
    public static <T> Shape<List<T>> oneOrMore(Shape<T> entry) {
        var list = listOf(entry);
        return new Shape<>() {
            @Override
            public List<T> read(Node node) {
                return node instanceof Node.Sequence ? list.read(node) : List.of(entry.read(node));
            }

            @Override
            public Node write(List<T> values) {
                return values.size() == 1 ? entry.write(values.getFirst()) : list.write(values);
            }

            @Override
            public Map<String, Object> schema(Map<String, Object> definitions) {
                return Map.of("anyOf", List.of(entry.schema(definitions), list.schema(definitions)));
            }
        };
    }

    /** A mapping from names to values, in order. */
    public static <T> Shape<Map<String, T>> namedBy(Shape<String> name, Shape<T> entry) {
        return new Shape<>() {
            @Override
            public Map<String, T> read(Node node) {
                if (!(node instanceof Node.Mapping mapping)) {
                    throw new InvalidText(node.place(), "A mapping from names to values belongs here, not " + node.kind() + ".");
                }
                var findings = new Findings();
                var named = new LinkedHashMap<String, T>();
                mapping.entries().forEach((key, value) -> {
                    findings.collect(() -> name.read(new Node.Scalar(key, value.key())));
                    findings.collect(() -> entry.read(value.value())).ifPresent(read -> named.put(key, read));
                });
                findings.refuseErrors();
                return Collections.unmodifiableMap(named);
            }

            @Override
            public Node write(Map<String, T> values) {
                var entries = new LinkedHashMap<String, Node.Entry>();
                values.forEach((key, value) -> entries.put(key, new Node.Entry(Yaml.nowhere(), entry.write(value))));
                return new Node.Mapping(entries, Yaml.nowhere());
            }

            @Override
            public Map<String, Object> schema(Map<String, Object> definitions) {
                return Map.of("type", "object", "additionalProperties", entry.schema(definitions),
                        "propertyNames", name.schema(definitions));
            }
        };
    }

    /**
     * A value that is written either as a record or, when that says all, as a single text.
     *
     * @param shortened the text that says all of a value, if there is one
     */
    public static <T> Shape<T> either(Shape<T> scalar, Shape<T> full, Function<T, Boolean> shortened) {
        return new Shape<>() {
            @Override
            public T read(Node node) {
                return (node instanceof Node.Scalar ? scalar : full).read(node);
            }

            @Override
            public Node write(T value) {
                return (shortened.apply(value) ? scalar : full).write(value);
            }

            @Override
            public Map<String, Object> schema(Map<String, Object> definitions) {
                return Map.of("anyOf", List.of(scalar.schema(definitions), full.schema(definitions)));
            }
        };
    }

    /** A shape that is looked up when it is first used: for values that hold others of their own kind. */
    public static <T> Shape<T> later(Supplier<Shape<T>> shape) {
        return new Shape<>() {
            @Override
            public T read(Node node) {
                return shape.get().read(node);
            }

            @Override
            public Node write(T value) {
                return shape.get().write(value);
            }

            @Override
            public Map<String, Object> schema(Map<String, Object> definitions) {
                return shape.get().schema(definitions);
            }
        };
    }

    /** The same YAML for another type of value. */
    public static <A, B> Shape<B> as(Shape<A> shape, Function<A, B> there, Function<B, A> back) {
        return located(shape, (value, _) -> there.apply(value), back);
    }

    /** A value together with the place where it was written. */
    public static <A, B> Shape<B> located(Shape<A> shape, BiFunction<A, Place, B> there, Function<B, A> back) {
        return new Shape<>() {
            @Override
            public B read(Node node) {
                return made(() -> there.apply(shape.read(node), node.place()), node);
            }

            @Override
            public Node write(B value) {
                return shape.write(back.apply(value));
            }

            @Override
            public Map<String, Object> schema(Map<String, Object> definitions) {
                return shape.schema(definitions);
            }
        };
    }

    private static <T> List<T> readAll(List<Node> nodes, Shape<T> shape) {
        var values = new ArrayList<T>();
        var findings = new Findings();
        nodes.forEach(node -> findings.collect(() -> shape.read(node)).ifPresent(values::add));
        findings.refuseErrors();
        return List.copyOf(values);
    }

    /** What is made of a node's value; a refusal stands at the node. */
    static <T> T made(Supplier<T> making, Node node) {
        try {
            return making.get();
        } catch (IllegalArgumentException refused) {
            throw new InvalidText(node.place(), String.valueOf(refused.getMessage()));
        }
    }

    /** A text as a sentence quotes it: a long one is cut. */
    static String quoted(String text) {
        int end = text.offsetByCodePoints(0, Math.min(LONGEST_QUOTE, text.codePointCount(0, text.length())));
        return "“" + text.substring(0, end) + (end < text.length() ? "…" : "") + "”";
    }

    private static int whole(String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException _) {
            throw new IllegalArgumentException(quoted(text) + " is not a whole number.");
        }
    }

    private static BigDecimal decimal(String text) {
        if (!NUMBER.matcher(text).matches()) {
            throw new IllegalArgumentException(quoted(text) + " is not a number: write digits, with a point before decimals.");
        }
        return new BigDecimal(text);
    }

    private static LocalDate day(String text) {
        try {
            if (text.length() == "2026-03-31".length()) {
                return LocalDate.parse(text);
            }
        } catch (DateTimeException _) {
            // the same sentence serves for what no calendar has
        }
        throw new IllegalArgumentException(quoted(text) + " is not a day: write it as 2026-03-31.");
    }

    private static boolean yesNo(String text) {
        return switch (text) {
            case "yes", "true" -> true;
            case "no", "false" -> false;
            default -> throw new IllegalArgumentException(quoted(text) + " is neither yes nor no.");
        };
    }
}
