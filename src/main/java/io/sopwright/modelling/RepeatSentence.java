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
 * How often something is done again, put together from choices.
 *
 * @param kind {@code phase}, {@code event} or {@code occasion}; {@code notation} for what none of them says, empty for what is done once
 * @param every the distance between two times
 * @param on the key of the phase or event, or the occasion in words
 * @param notation the rule as it is written
 */
record RepeatSentence(String kind, Amount every, String on, String notation) {

    static final List<String> KINDS = List.of("", "phase", "event", "occasion", "notation");

    private static final Amount WEEKLY = new Amount("1", "", "weeks");

    /** The sentence of a written rule. */
    static RepeatSentence of(Optional<Node> rule) {
        return rule.map(node -> of(new Content("", node))).orElse(new RepeatSentence("", WEEKLY, "", ""));
    }

    private static RepeatSentence of(Content rule) {
        var notation = Notated.text(rule.node());
        var parts = rule.node() instanceof Node.Mapping mapping ? mapping.entries().keySet() : Set.<String>of();
        var every = Amount.span(rule.text("every"));
        if (parts.equals(Set.of("on"))) {
            return new RepeatSentence("occasion", WEEKLY, rule.text("on"), notation);
        }
        if (every.isPresent() && parts.equals(Set.of("every", "while"))) {
            return new RepeatSentence("phase", every.get(), rule.text("while"), notation);
        }
        return every.isPresent() && parts.equals(Set.of("every", "of"))
                ? new RepeatSentence("event", every.get(), rule.text("of"), notation)
                : new RepeatSentence("notation", every.orElse(WEEKLY), "", notation);
    }

    /** The sentence that was chosen. */
    static RepeatSentence of(Form form) {
        var kind = form.text("repeats");
        return new RepeatSentence(kind, Amount.of(form, "repeats_every"), form.text("repeats_" + kind),
                form.text("repeats_notation"));
    }

    void show(Map<String, String> texts) {
        texts.put("repeats", kind);
        every.show(texts, "repeats_every");
        texts.put("repeats_" + kind, on);
        texts.put("repeats_notation", notation);
    }

    /**
     * The rule as it is written; empty for none.
     *
     * @throws io.sopwright.refusal.Invalid at the field that keeps it from being a rule
     */
    Node node() {
        if (kind.equals("notation")) {
            return Notated.read("repeats_notation", notation);
        }
        var parts = new LinkedHashMap<String, String>();
        if (kind.equals("occasion")) {
            parts.put("on", on);
        } else if (!kind.isEmpty()) {
            parts.put("every", every.written("repeats_every"));
            parts.put(kind.equals("phase") ? "while" : "of", on);
        }
        return ProcessEditing.mapping(parts);
    }

    /** The sentence in words, placeholders included; empty for none. */
    String words(Words words, Model model) {
        return switch (kind) {
            case "" -> "";
            case "phase" ->
                words.of("modelling.repeats_phase_words", every.written("repeats_every"), model.title("phases", on));
            case "event" ->
                words.of("modelling.repeats_event_words", every.written("repeats_every"), model.title("events", on));
            case "occasion" -> on;
            default -> notation;
        };
    }
}
