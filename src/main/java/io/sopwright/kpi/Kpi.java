package io.sopwright.kpi;

import io.sopwright.calendar.Span;
import io.sopwright.notation.Notation;
import io.sopwright.yaml.Part;
import io.sopwright.yaml.RecordShape;
import io.sopwright.yaml.Shape;
import io.sopwright.yaml.Shapes;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A number that tells how well the process runs: defined here, measured on what happened.
 *
 * @param key its stable name
 * @param title what it is called
 * @param question the question it answers
 * @param clause the clause that promises it
 * @param unit what the number counts
 * @param better which way is better
 * @param fact what is counted, a row each
 * @param filter which rows count
 * @param value a row's value
 * @param numerator the rows above the line
 * @param denominator the rows below it
 * @param aggregate how rows become a number
 * @param period the event whose date puts a row into a period
 * @param matures how old a row must be to count
 * @param minimum below how many rows the number is thin
 * @param segments what it is split by
 * @param counts what special rows count as
 * @param targets what it should reach; none while it is only watched
 */
public record Kpi(String key, String title, Optional<String> question, Optional<String> clause, String unit, String better,
        String fact, Optional<String> filter, Optional<String> value, Optional<String> numerator, Optional<String> denominator,
        String aggregate, Optional<String> period, Optional<Span> matures, Optional<Integer> minimum, List<String> segments,
        Map<String, String> counts, List<Target> targets) {

    /** What a number can count, as it is written. */
    public static final List<String> UNITS = List.of("calendar days", "business days", "hours", "business hours", "minutes",
            "percent", "count", "score 0-10", "NPS", "money");

    /** Which way can be better, as it is written. */
    public static final List<String> DIRECTIONS = List.of("higher", "lower");

    /** What can be counted, as it is written. */
    public static final List<String> FACTS = List.of("run", "attempt", "survey answer", "order", "issue", "delivery",
            "metric sample", "client", "task");

    /** How rows can become a number, as it is written. */
    public static final List<String> AGGREGATES = List.of("count", "sum", "mean", "median", "percentile", "ratio", "NPS");

    /** The rows that are special everywhere, as {@link #counts} names them; a definition may name others. */
    public static final List<String> SPECIAL = List.of("deemed", "skipped", "cancelled", "extended");

    /** What special rows mostly count as; a definition may say something else. */
    public static final List<String> COUNTED = List.of("left out", "apart", "as planned");

    private static final Part<Kpi, String> KEY = Part.needed("key", Shapes.KEY, Kpi::key, "the stable name of the KPI");
    private static final Part<Kpi, String> TITLE = Part.needed("title", Shapes.TEXT, Kpi::title, "what it is called");
    private static final Part<Kpi, Optional<String>> QUESTION = Part.maybe("question", Shapes.TEXT, Kpi::question,
            "the question it answers");
    private static final Part<Kpi, Optional<String>> CLAUSE = Part.maybe("clause", Notation.CLAUSE, Kpi::clause,
            "the clause that promises it");
    private static final Part<Kpi, String> UNIT = Part.needed("unit", oneOf(UNITS), Kpi::unit,
            "calendar days, business days, hours, business hours, minutes, percent, count, score 0-10, NPS or money");
    private static final Part<Kpi, String> BETTER = Part.optional("better", oneOf(DIRECTIONS), Kpi::better, "higher",
            "higher or lower");
    private static final Part<Kpi, String> FACT = Part.needed("fact", oneOf(FACTS), Kpi::fact,
            "run, attempt, survey answer, order, issue, delivery, metric sample, client or task");
    private static final Part<Kpi, Optional<String>> FILTER = Part.maybe("filter", Shapes.TEXT, Kpi::filter, "which rows count");
    private static final Part<Kpi, Optional<String>> VALUE = Part.maybe("value", Shapes.TEXT, Kpi::value, "a row's value");
    private static final Part<Kpi, Optional<String>> NUMERATOR = Part.maybe("numerator", Shapes.TEXT, Kpi::numerator,
            "the rows above the line");
    private static final Part<Kpi, Optional<String>> DENOMINATOR = Part.maybe("denominator", Shapes.TEXT, Kpi::denominator,
            "the rows below the line");
    private static final Part<Kpi, String> AGGREGATE = Part.needed("aggregate", oneOf(AGGREGATES), Kpi::aggregate,
            "count, sum, mean, median, percentile, ratio or NPS");
    private static final Part<Kpi, Optional<String>> PERIOD = Part.maybe("period", Shapes.TEXT, Kpi::period,
            "the event whose date puts a row into a period");
    private static final Part<Kpi, Optional<Span>> MATURES = Part.maybe("matures", Notation.SPAN, Kpi::matures,
            "how old a row must be to count");
    private static final Part<Kpi, Optional<Integer>> MINIMUM = Part.maybe("minimum", Notation.COUNT, Kpi::minimum,
            "below how many rows the number is thin");
    private static final Part<Kpi, List<String>> SEGMENTS = Part.list("segments", Shapes.TEXT, Kpi::segments,
            "what it is split by");
    private static final Part<Kpi, Map<String, String>> COUNTS = Part.named("counts", Shapes.TEXT, Kpi::counts,
            "what special rows count as");
    private static final Part<Kpi, List<Target>> TARGETS = Part.list("targets", Target.SHAPE, Kpi::targets,
            "what it should reach");

    private static final Shape<Kpi> SHAPE = new RecordShape<>("KPI",
            List.of(KEY, TITLE, QUESTION, CLAUSE, UNIT, BETTER, FACT, FILTER, VALUE, NUMERATOR, DENOMINATOR, AGGREGATE, PERIOD,
                    MATURES, MINIMUM, SEGMENTS, COUNTS, TARGETS),
            in -> new Kpi(in.get(KEY), in.get(TITLE), in.get(QUESTION), in.get(CLAUSE), in.get(UNIT), in.get(BETTER),
                    in.get(FACT), in.get(FILTER), in.get(VALUE), in.get(NUMERATOR), in.get(DENOMINATOR), in.get(AGGREGATE),
                    in.get(PERIOD), in.get(MATURES), in.get(MINIMUM), in.get(SEGMENTS), in.get(COUNTS), in.get(TARGETS)));

    public Kpi {
        segments = List.copyOf(segments);
        targets = List.copyOf(targets);
    }

    /** How a KPI is written. */
    public static Shape<Kpi> shape() {
        return SHAPE;
    }

    /**
     * The targets as a text: {@code below 45 (repeat clients); below 60 (new clients) from 1 July 2026}; empty while the KPI is only watched.
     *
     * @param days how a day is written
     */
    public Optional<String> targetWords(Function<LocalDate, String> days) {
        return Optional.of(targets.stream().map(target -> words(target, days)).collect(Collectors.joining("; ")))
                .filter(words -> !words.isEmpty());
    }

    private static String words(Target target, Function<LocalDate, String> days) {
        return target.is() + target.group().map(group -> " (" + group + ")").orElse("")
                + target.from().map(day -> " from " + days.apply(day)).orElse("");
    }

    /** A word of the notation as a name: {@code score_0_10}. */
    public static String name(String written) {
        return written.replaceAll("[ -]", "_").toLowerCase(Locale.ROOT);
    }

    private static Shape<String> oneOf(List<String> words) {
        var known = new LinkedHashMap<String, String>();
        words.forEach(word -> known.put(word, word));
        return Shapes.oneOf(known);
    }
}
