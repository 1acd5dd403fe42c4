package io.sopwright.markdown;

import io.sopwright.source.Source;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** The text of a template before it is merged, cut into portions without a gap: what a company can say otherwise, one by one. */
public final class Portions {

    private static final String START = "start";

    private final List<Portion> all;

    private Portions(List<Portion> all) {
        this.all = List.copyOf(all);
    }

    /** Cuts a text; the portions, one behind the other, are the text again. */
    public static Portions of(Source source) {
        var lines = TemplateLine.of(source.text());
        var starts = new TreeMap<Integer, Beginning>();
        var clauses = Clauses.of(source).all();
        addHeadings(lines, clauses, starts);
        clauses.forEach(clause -> {
            starts.put(clause.start(), new Beginning(Portion.Kind.CLAUSE, clause.number()));
            notBlank(source.text(), clause.end())
                    .ifPresent(at -> starts.putIfAbsent(at, new Beginning(Portion.Kind.BEHIND, "behind " + clause.number())));
        });
        return new Portions(portions(starts, source.text().length()));
    }

    /** Where a portion begins, and what it is called if it is the first of that name. */
    private record Beginning(Portion.Kind kind, String name) {}

    private static void addHeadings(List<TemplateLine> lines, List<Clauses.Span> clauses, Map<Integer, Beginning> starts) {
        var inClauses = new TreeMap<Integer, Integer>();
        clauses.forEach(clause -> inClauses.put(clause.start(), clause.end()));
        for (int at = 0; at < lines.size(); at++) {
            var line = lines.get(at);
            var clause = inClauses.floorEntry(line.start());
            if (clause == null || clause.getValue() <= line.start()) {
                heading(lines, at).ifPresent(name -> starts.put(line.start(), new Beginning(Portion.Kind.HEADING, name)));
            }
        }
    }

    private static Optional<String> heading(List<TemplateLine> lines, int at) {
        var line = lines.get(at);
        if (line.isHeading()) {
            return Optional.of(words(line));
        }
        boolean isUnderlined = !line.endsParagraph() && at + 1 < lines.size() && lines.get(at + 1).isUnderline()
                && (at == 0 || lines.get(at - 1).endsParagraph());
        return isUnderlined
                ? Optional.of((lines.get(at + 1).text().strip().startsWith("=") ? "# " : "## ") + words(line))
                : Optional.empty();
    }

    private static String words(TemplateLine line) {
        return line.text().strip().replaceAll("\\s+", " ");
    }

    private static Optional<Integer> notBlank(String text, int from) {
        int lineStart = from;
        for (int at = from; at < text.length(); at++) {
            if (!Character.isWhitespace(text.charAt(at))) {
                return Optional.of(lineStart);
            }
            lineStart = text.charAt(at) == '\n' ? at + 1 : lineStart;
        }
        return Optional.empty();
    }

    private static List<Portion> portions(NavigableMap<Integer, Beginning> starts, int length) {
        var names = new Names();
        var portions = new ArrayList<Portion>();
        portions.add(new Portion(Portion.Kind.START, START, 0, starts.isEmpty() ? length : starts.firstKey()));
        starts.forEach((start, beginning) -> {
            var next = starts.higherKey(start);
            portions.add(new Portion(beginning.kind, names.of(beginning.name), start, next == null ? length : next));
        });
        return portions;
    }

    /** Gives each name once. */
    private static final class Names {

        private final Map<String, Integer> times = new HashMap<>();

        String of(String name) {
            int time = times.merge(name, 1, Integer::sum);
            return time == 1 ? name : of(name + " (" + time + ")");
        }
    }

    /** In the order of the text, the start first. */
    public List<Portion> all() {
        return all;
    }

    /** The portion with that name. */
    public Optional<Portion> find(String name) {
        return all.stream().filter(portion -> portion.name().equals(name)).findFirst();
    }
}
