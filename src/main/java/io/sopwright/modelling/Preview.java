package io.sopwright.modelling;

import io.sopwright.calendar.Span;
import io.sopwright.calendar.When;
import io.sopwright.notation.Deadline;
import io.sopwright.refusal.Invalid;
import io.sopwright.schedule.Calendars;
import io.sopwright.schedule.DuePreview;
import io.sopwright.source.InvalidText;
import io.sopwright.wording.Words;
import io.sopwright.yaml.Node;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** What a due rule comes to when its event happens today. */
final class Preview {

    private Preview() {}

    /** The rule in words, then its dates; one sentence when it is none yet, nothing when there is no rule. */
    static List<String> of(DueSentence sentence, Model model, Instant now, Words words) {
        try {
            var rule = sentence.node();
            return rule instanceof Node.Mapping parts && parts.entries().isEmpty() ? List.of() : of(rule, model, now);
        } catch (Invalid refused) {
            return List.of(words.of(refused.sentence()));
        } catch (InvalidText refused) {
            return List.of(Model.sentence(refused));
        } catch (IllegalArgumentException refused) {
            return List.of(String.valueOf(refused.getMessage()));
        }
    }

    private static List<String> of(Node rule, Model model, Instant now) {
        var company = model.draft().company();
        var deadline = Deadline.shape().read(model.placeholders().filled(rule));
        var calendar = company.calendar();
        var sample = isInHours(deadline) ? When.at(now) : When.day(LocalDate.ofInstant(now, company.zone()));
        return DuePreview.of(deadline, new Content("", model.process()).text("starts"), model.titles("events"),
                new Calendars(calendar, calendar), sample).examples();
    }

    private static boolean isInHours(Deadline rule) {
        return rule.latest().or(rule::earliest).filter(Span.class::isInstance).map(Span.class::cast)
                .filter(span -> span.unit().isHours()).isPresent();
    }
}
