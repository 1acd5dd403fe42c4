package io.sopwright.process;

import io.sopwright.calendar.Offset;
import io.sopwright.calendar.Ordinal;
import io.sopwright.calendar.Span;
import io.sopwright.yaml.ScalarShape;
import io.sopwright.yaml.Shape;
import io.sopwright.yaml.Shapes;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The single values of a process that are more than a text. */
final class Words {

    static final Shape<String> CLAUSE = Shapes.matching("[0-9]+(\\.[0-9]+)*", "is not a clause number: write it as \"1.2\"");
    static final Shape<Span> SPAN = scalar(Span::parse);
    static final Shape<Ordinal> ORDINAL = scalar(Ordinal::parse);
    static final Shape<Offset> OFFSET = scalar(Offset::parse);
    static final Shape<BigDecimal> PERCENT = new ScalarShape<>(Words::percent, share -> share.toPlainString() + " %",
            Map.of("type", List.of("string", "number")));
    static final Shape<String> KPI_UNIT = word("calendar days", "business days", "hours", "business hours", "minutes", "percent",
            "count", "score 0-10", "NPS", "money");
    static final Shape<String> KPI_FACT = word("run", "attempt", "survey answer", "order", "issue", "delivery", "metric sample",
            "client", "task");
    static final Shape<String> AGGREGATE = word("count", "sum", "mean", "median", "percentile", "ratio", "NPS");
    static final Shape<String> DIRECTION = word("higher", "lower");

    private Words() {}

    static void atLeastOne(int number, String what) {
        if (number < 1) {
            throw new IllegalArgumentException("The " + what + " must be at least 1, not " + number + ".");
        }
    }

    /** Words that begin a line, as they read inside a sentence: an abbreviation keeps its capitals. */
    static String midSentence(String words) {
        boolean abbreviation = words.length() > 1 && Character.isUpperCase(words.charAt(1));
        return abbreviation ? words : words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1);
    }

    private static <T> Shape<T> scalar(Function<String, T> parse) {
        return new ScalarShape<>(parse, Object::toString, Map.of("type", "string"));
    }

    private static Shape<String> word(String... words) {
        return Shapes.oneOf(Stream.of(words)
                .collect(Collectors.toMap(word -> word, word -> word, (a, _) -> a, LinkedHashMap::new)));
    }

    private static BigDecimal percent(String text) {
        var digits = text.replaceFirst("\\s*%$", "");
        if (!digits.matches("[0-9]{1,3}(\\.[0-9]{1,4})?")) {
            throw new IllegalArgumentException("“" + text + "” is not a share: write it as 30 %.");
        }
        return new BigDecimal(digits);
    }
}
