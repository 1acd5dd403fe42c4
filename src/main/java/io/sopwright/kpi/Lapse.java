package io.sopwright.kpi;

import io.sopwright.calendar.Span;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The time between two events that an expression asks for: {@code bdays(contract_signed, goods_sent)}.
 *
 * @param function {@code days}, {@code bdays}, {@code hours} or {@code bhours}
 * @param from the key of the event that it counts from
 * @param to the key of the event that it counts to
 * @param rest what stands behind it in the expression
 */
public record Lapse(String function, String from, String to, String rest) {

    private static final Map<String, Span.Unit> UNITS = Map.of("days", Span.Unit.DAY, "bdays", Span.Unit.BUSINESS_DAY, "hours",
            Span.Unit.HOUR, "bhours", Span.Unit.BUSINESS_HOUR);
    private static final String KEY = " *([a-z][a-z0-9_]*) *";
    private static final Pattern CALL = Pattern.compile("\\b(b?(?:days|hours))\\(" + KEY + "," + KEY + "\\)");

    /** The functions that count time. */
    public static Set<String> functions() {
        return UNITS.keySet();
    }

    /** Every time that an expression asks for, in order. */
    public static Stream<Lapse> in(String expression) {
        return CALL.matcher(expression).results().map(call -> of(call, expression.substring(call.end())));
    }

    /** The time that is all that an expression says. */
    public static Optional<Lapse> of(String expression) {
        return Optional.of(CALL.matcher(expression.strip())).filter(Matcher::matches).map(call -> of(call, ""));
    }

    /** What it counts: calendar days, business days, hours or business hours. */
    public Span.Unit unit() {
        return unit(function);
    }

    /** The unit of a KPI that counts so, as it is written: {@code calendar days}. */
    public String words() {
        return words(unit());
    }

    /** The function that counts in the unit of a KPI, where there is one. */
    public static Optional<String> counting(String unit) {
        return UNITS.keySet().stream().filter(function -> words(unit(function)).equals(unit)).findFirst();
    }

    private static Span.Unit unit(String function) {
        return Optional.ofNullable(UNITS.get(function)).orElseThrow();
    }

    private static String words(Span.Unit unit) {
        return (unit == Span.Unit.DAY ? "calendar day" : unit.toString()) + "s";
    }

    private static Lapse of(MatchResult call, String rest) {
        return new Lapse(call.group(1), call.group(2), call.group(3), rest);
    }
}
