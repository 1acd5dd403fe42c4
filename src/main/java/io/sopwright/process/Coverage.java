package io.sopwright.process;

import io.sopwright.yaml.ScalarShape;
import io.sopwright.yaml.Shape;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * How many pieces of a lot are checked: {@code all}, {@code 5 %}, {@code 3 units} or {@code random sample}.
 *
 * @param amount per cent or pieces; 0 where the kind says all
 */
public record Coverage(Kind kind, int amount) {

    /** How the number of pieces is found. */
    public enum Kind {
        /** Each piece. */
        ALL,
        /** A share of the lot. */
        PERCENT,
        /** A number of pieces. */
        UNITS,
        /** Some pieces, picked at random. */
        RANDOM_SAMPLE
    }

    private static final Pattern PERCENT = Pattern.compile("([0-9]{1,3}) ?%");
    private static final Pattern UNITS = Pattern.compile("([0-9]{1,6}) units?");

    static final Shape<Coverage> SHAPE = new ScalarShape<>(Coverage::parse, Coverage::toString,
            Map.of("type", "string", "pattern", "^(all|random sample|[0-9]{1,3} ?%|[0-9]{1,6} units?|.*<<.*)$"));

    public Coverage {
        if (kind == Kind.PERCENT && (amount < 1 || amount > 100)) {
            throw new IllegalArgumentException("A share of a lot is 1 to 100 %, not " + amount + " %.");
        }
    }

    /** The number of pieces to check in a lot of {@code lot}: a share is rounded up, and a lot is never exceeded; empty for a random sample. */
    public OptionalInt pieces(int lot) {
        return switch (kind) {
            case ALL -> OptionalInt.of(lot);
            case PERCENT -> OptionalInt.of((int) Math.ceilDiv((long) lot * amount, 100L));
            case UNITS -> OptionalInt.of(Math.min(lot, amount));
            case RANDOM_SAMPLE -> OptionalInt.empty();
        };
    }

    private static Coverage parse(String text) {
        var percent = PERCENT.matcher(text);
        var units = UNITS.matcher(text);
        if (percent.matches()) {
            return new Coverage(Kind.PERCENT, Integer.parseInt(percent.group(1)));
        }
        if (units.matches()) {
            return new Coverage(Kind.UNITS, Integer.parseInt(units.group(1)));
        }
        return switch (text) {
            case "all" -> new Coverage(Kind.ALL, 0);
            case "random sample" -> new Coverage(Kind.RANDOM_SAMPLE, 0);
            default ->
                throw new IllegalArgumentException("“" + text + "” is not a coverage: write all, 5 %, 3 units or random sample.");
        };
    }

    /** The wording in a template. */
    @Override
    public String toString() {
        return switch (kind) {
            case ALL -> "all";
            case PERCENT -> amount + " %";
            case UNITS -> amount == 1 ? "1 unit" : amount + " units";
            case RANDOM_SAMPLE -> "random sample";
        };
    }
}
