package io.sopwright.modelling;

import io.sopwright.change.ProcessEditing;
import io.sopwright.web.Form;
import io.sopwright.wording.Words;
import io.sopwright.yaml.Node;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A due rule as a sentence that is put together from choices: {@code within 3 business days of contract signed}.
 *
 * @param relation {@code within}, {@code not_before}, {@code between}, {@code by} or {@code plan} for the plan's days and weeks, {@code notation} for a
 *        rule that no sentence here says, empty for none
 * @param first the only amount, or the earlier one
 * @param of the key of the event; empty for the start
 * @param calendar whose days count; empty for the company's
 * @param roll where a day goes that is no business day; empty when it stays
 * @param notation the rule as it is written
 */
record DueSentence(String relation, Amount first, Amount second, String of, String calendar, String roll, String notation) {

    static final List<String> RELATIONS = List.of("", "within", "not_before", "between", "by", "plan", "notation");

    private static final Set<String> SAID = Set.of("within", "not before", "from", "to", "by", "of", "calendar", "roll");

    /** The sentence of a written rule. */
    static DueSentence of(Optional<Node> rule) {
        return rule.map(node -> new Content("", node)).map(DueSentence::of)
                .orElse(new DueSentence("", Amount.NONE, Amount.NONE, "", "", "", ""));
    }

    private static DueSentence of(Content rule) {
        var known = rule.node() instanceof Node.Mapping parts && SAID.containsAll(parts.entries().keySet());
        var within = rule.text("within");
        var notBefore = rule.text("not before");
        if (known && !rule.text("by").isEmpty()) {
            return said(rule, "by", Amount.ordinal(rule.text("by")), Optional.of(Amount.NONE));
        }
        if (known && !rule.text("from").isEmpty()) {
            return said(rule, "plan", Amount.ordinal(rule.text("from")), Amount.ordinal(rule.text("to")));
        }
        if (known && !within.isEmpty() && !notBefore.isEmpty()) {
            return said(rule, "between", Amount.span(notBefore), Amount.span(within));
        }
        return within.isEmpty()
                ? said(rule, "not_before", known ? Amount.span(notBefore) : Optional.empty(), Optional.of(Amount.NONE))
                : said(rule, "within", known ? Amount.span(within) : Optional.empty(), Optional.of(Amount.NONE));
    }

    private static DueSentence said(Content rule, String relation, Optional<Amount> first, Optional<Amount> second) {
        return new DueSentence(first.isPresent() && second.isPresent() ? relation : "notation", first.orElse(Amount.NONE),
                second.orElse(Amount.NONE), rule.text("of"), rule.text("calendar"), rule.text("roll"),
                Notated.text(rule.node()));
    }

    /** The sentence that was chosen. */
    static DueSentence of(Form form) {
        return new DueSentence(form.text("due"), Amount.of(form, "due_first"), Amount.of(form, "due_second"),
                form.text("due_event"), form.text("due_calendar"), form.text("due_roll"), form.text("due_notation"));
    }

    void show(Map<String, String> texts) {
        texts.put("due", relation);
        first.show(texts, "due_first");
        second.show(texts, "due_second");
        texts.put("due_event", of);
        texts.put("due_calendar", calendar);
        texts.put("due_roll", roll);
        texts.put("due_notation", notation);
    }

    /**
     * The rule as it is written; empty for none.
     *
     * @throws io.sopwright.refusal.Invalid at the field that keeps it from being a rule
     */
    Node node() {
        return relation.equals("notation") ? Notated.read("due_notation", notation) : ProcessEditing.mapping(parts());
    }

    private Map<String, String> parts() {
        var parts = new LinkedHashMap<String, String>();
        switch (relation) {
            case "within" -> parts.put("within", first.written("due_first"));
            case "not_before" -> parts.put("not before", first.written("due_first"));
            case "between" -> {
                parts.put("not before", first.written("due_first"));
                parts.put("within", second.written("due_second"));
            }
            case "by" -> parts.put("by", first.planned("due_first"));
            case "plan" -> {
                parts.put("from", first.planned("due_first"));
                parts.put("to", second.planned("due_second"));
            }
            default -> {
                return Map.of();
            }
        }
        parts.put("of", of);
        parts.put("calendar", calendar);
        parts.put("roll", roll);
        return parts;
    }

    /**
     * The sentence in words, placeholders included; empty for none.
     *
     * @param events what each event is called
     */
    String words(Words words, Map<String, String> events) {
        if (relation.isEmpty()) {
            return "";
        }
        if (relation.equals("notation")) {
            return notation;
        }
        var event = of.isEmpty() ? words.of("modelling.the_start") : events.getOrDefault(of, of);
        boolean isPlanned = relation.equals("by") || relation.equals("plan");
        var from = isPlanned ? first.planned("due_first") : first.written("due_first");
        var to = relation.equals("plan")
                ? second.planned("due_second")
                : relation.equals("between") ? second.written("due_second") : "";
        return words.of("modelling.due_" + relation + "_words", from, to, event);
    }
}
