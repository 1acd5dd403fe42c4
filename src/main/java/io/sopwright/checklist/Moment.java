package io.sopwright.checklist;

import io.sopwright.onboarding.Onboarding.Happened;
import io.sopwright.refusal.Invalid;
import io.sopwright.web.Form;
import io.sopwright.wording.Message;
import java.time.ZoneId;

/** Reads a day, or a day and a time on the company's clocks, from the two fields in which browsers let people type them. */
final class Moment {

    private Moment() {}

    /**
     * What was typed in the fields {@code day} and {@code time}; without a time, the day alone.
     *
     * @throws Invalid when it is no day, or a time that the clocks of the zone left out
     */
    static Happened of(Form form, ZoneId zone) {
        var day = form.needed("day", 20);
        try {
            var happened = new Happened(form.given("time").map(time -> day + "T" + time).orElse(day));
            var _ = happened.in(zone);
            return happened;
        } catch (IllegalArgumentException refused) {
            throw new Invalid("day", Message.of("run.sentence", String.valueOf(refused.getMessage())));
        }
    }
}
