package io.sopwright.kpi;

import io.sopwright.yaml.ScalarShape;
import io.sopwright.yaml.Shape;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a number is held against: {@code below 45}, {@code at least 80}, {@code between 3 and 5}.
 *
 * @param from the number, or the lower end
 * @param to the upper end of {@code between}
 */
public record Comparison(Kind kind, BigDecimal from, Optional<BigDecimal> to) {

    /** How the number is compared. */
    public enum Kind {
        /** Less than. */
        BELOW("below"),
        /** Less than or equal. */
        AT_MOST("at most"),
        /** More than or equal. */
        AT_LEAST("at least"),
        /** More than. */
        ABOVE("above"),
        /** From one number to another, both included. */
        BETWEEN("between");

        private final String word;

        Kind(String word) {
            this.word = word;
        }
    }

    private static final String NUMBER = "(-?[0-9]{1,12}(?:\\.[0-9]{1,6})?)(?: ?%)?";
    private static final Pattern ONE = Pattern.compile("(below|at most|at least|above) " + NUMBER);
    private static final Pattern TWO = Pattern.compile("between " + NUMBER + " and " + NUMBER);

    static final Shape<Comparison> SHAPE = new ScalarShape<>(Comparison::parse, Comparison::toString, Map.of("type", "string"));

    public Comparison {
        if (to.filter(end -> end.compareTo(from) < 0).isPresent()) {
            throw new IllegalArgumentException("The range between " + from.toPlainString() + " and " + to.get().toPlainString()
                    + " ends before it begins: swap its ends.");
        }
    }

    /** Whether a measured number reaches the target. */
    public boolean holds(BigDecimal number) {
        int compared = number.compareTo(from);
        return switch (kind) {
            case BELOW -> compared < 0;
            case AT_MOST -> compared <= 0;
            case AT_LEAST -> compared >= 0;
            case ABOVE -> compared > 0;
            case BETWEEN -> compared >= 0 && number.compareTo(to.orElseThrow()) <= 0;
        };
    }

    static Comparison parse(String text) {
        var one = ONE.matcher(text);
        var two = TWO.matcher(text);
        if (one.matches()) {
            return new Comparison(kind(one.group(1)), new BigDecimal(one.group(2)), Optional.empty());
        }
        if (two.matches()) {
            return new Comparison(Kind.BETWEEN, new BigDecimal(two.group(1)), Optional.of(new BigDecimal(two.group(2))));
        }
        throw new IllegalArgumentException(
                "“" + text + "” is not a target: write below 45, at most 45, at least 80, above 80 or between 3 and 5.");
    }

    private static Kind kind(String word) {
        return Arrays.stream(Kind.values()).filter(kind -> kind.word.equals(word)).findFirst().orElseThrow();
    }

    /** The wording in a template. */
    @Override
    public String toString() {
        return kind.word + " " + from.toPlainString() + to.map(end -> " and " + end.toPlainString()).orElse("");
    }
}
