package io.sopwright.modelling;

import io.sopwright.refusal.Invalid;
import io.sopwright.web.Form;
import io.sopwright.wording.Message;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A length of time, or a place in the plan, as a sentence builder shows it.
 *
 * @param number in digits; empty when it is the answer to a question
 * @param field the question whose answer it is; empty when it is a number
 * @param unit in the plural: {@code business days}
 */
record Amount(String number, String field, String unit) {

    static final Amount NONE = new Amount("", "", "business days");

    private static final String NUMBER = "(?:([0-9]{1,4})|<<([a-z][a-z0-9_]*)>>)";
    private static final Pattern SPAN = Pattern.compile(NUMBER + " (hour|business hour|day|business day|week|month)s?");
    private static final Pattern ORDINAL = Pattern.compile("(day|week) " + NUMBER);
    private static final Pattern DIGITS = Pattern.compile("[0-9]{1,4}");

    /** A length of time; empty when it is written in a way that the builder does not know. */
    static Optional<Amount> span(String text) {
        return Optional.of(SPAN.matcher(text)).filter(Matcher::matches)
                .map(found -> of(found.group(1), found.group(2), found.group(3)));
    }

    /** A day or week of the plan; empty when it is written in a way that the builder does not know. */
    static Optional<Amount> ordinal(String text) {
        return Optional.of(ORDINAL.matcher(text)).filter(Matcher::matches)
                .map(found -> of(found.group(2), found.group(3), found.group(1)));
    }

    private static Amount of(@Nullable String number,
            @Nullable String field, String unit) {
        return new Amount(number == null ? "" : number, field == null ? "" : field, unit + "s");
    }

    static Amount of(Form form, String name) {
        return new Amount(form.text(name), form.text(name + "_of"), form.text(name + "_unit"));
    }

    void show(Map<String, String> texts, String name) {
        texts.put(name, number);
        texts.put(name + "_of", field);
        texts.put(name + "_unit", unit);
    }

    /**
     * As a length of time is written.
     *
     * @throws Invalid when there is no number
     */
    String written(String name) {
        return value(name) + " " + (number.equals("1") && field.isEmpty() ? singular() : unit);
    }

    /**
     * As a day or week of the plan is written.
     *
     * @throws Invalid when there is no number, or the unit is not one of the plan
     */
    String planned(String name) {
        if (!unit.equals("days") && !unit.equals("weeks")) {
            throw new Invalid(name, Message.of("modelling.plan_unit"));
        }
        return singular() + " " + value(name);
    }

    private String singular() {
        return unit.replaceFirst("s$", "");
    }

    private String value(String name) {
        if (field.isEmpty() && !DIGITS.matcher(number).matches()) {
            throw new Invalid(name, Message.of("modelling.number"));
        }
        return field.isEmpty() ? number : "<<" + field + ">>";
    }
}
