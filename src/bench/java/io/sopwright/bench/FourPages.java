package io.sopwright.bench;

import io.sopwright.template.Vocabulary;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A procedure of four pages, about 12 KB: five lists and about a hundred values, each page with fields of its own. */
final class FourPages {

    private static final int PAGES = 4;

    private static final String HEAD = """
            ## Who does what

            | Role | Duties |
            |---|---|
            <<#roles>>
            | <<title>> | <<duties>> |
            <</roles>>

            """;

    private static final String PAGE = """
            ## <<p_title>>

            p.1 **Handoff.** As soon as the contract is signed, <<p_role>> of <<p_company>> collects all signed agreements and fills in
            the client form. Both are complete within <<p_days>> <<p_unit>> of the contract being signed; the meeting with <<p_other_role>>
            does not take place without them, and minutes are kept in <<p_place>>.

            p.2 **Welcome.** Within <<p_welcome_days>> business days of the handoff, <<p_role>> sends the client a personal welcome by
            <<p_channel>>. It says who answers between <<p_opens>> and <<p_closes>>, which first actions we need from the client, and
            what happens when nobody has answered after <<p_reminder_days>> days. The client finishes these actions by <<p_client_day>>.

            p.3 **Steps.** Operations carries out the steps below in this order. A step that cannot be finished on its day is reported to
            <<p_other_role>> on the same day, with the reason and a new date, and is never skipped without a word in <<p_place>>.

            <<#p_steps>>
            - <<step>>, by <<who>>, not later than <<when>> after the step before
            <</p_steps>>

            p.4 **Verification.** Every delivery is checked against the agreement by somebody who did not make it. At most <<p_defects>> in
            a hundred may be sent back; above that, <<p_other_role>> decides within <<p_decision_hours>> hours whether delivery stops.
            Critical issues go to <<p_escalation>> by telephone at <<p_phone>>, at any hour, and are answered within <<p_answer_minutes>>
            minutes. The client hears of them from us, not from somebody else, and at the latest on the next business day.

            p.5 **Payment.** <<p_share>> of the price is due on <<p_due>>, the rest within <<p_rest_days>> days of acceptance. A payment
            that is late by more than <<p_late_days>> days is reported to <<p_company>>, and work continues only after <<p_other_role>>
            has agreed in writing. What was agreed by telephone is confirmed by e-mail to <<p_email>> on the same day, with both names.

            p.6 **Records.** Contracts, minutes, approvals and measured values are kept for <<p_keep_years>> years in <<p_place>>, where
            everybody who needs them for this procedure can read them, and nobody else. They are destroyed after that, and the
            destruction is noted. The procedure is reviewed every <<p_review>> by <<p_role>>; a change that affects clients is announced
            to them before it takes effect. Whoever follows an older version by mistake says so at once, and nothing is held against them.

            """;

    private static final List<String> FIELDS = List.of("title", "role", "company", "days", "unit", "other_role", "place",
            "welcome_days", "channel", "opens", "closes", "reminder_days", "client_day", "defects", "decision_hours",
            "escalation",
            "phone", "answer_minutes", "share", "due", "rest_days", "late_days", "email", "keep_years", "review");

    private FourPages() {}

    static String text() {
        return HEAD + pages().map(page -> PAGE.replace("<<p_", "<<" + page + "_").replace("<<#p_", "<<#" + page + "_")
                .replace("<</p_", "<</" + page + "_").replace("p.", page.substring(1) + ".")).collect(Collectors.joining());
    }

    static Vocabulary names() {
        var names = Vocabulary.builder().list("roles", Vocabulary.of("title", "duties"));
        pages().forEach(page -> {
            FIELDS.forEach(field -> names.value(page + "_" + field));
            names.list(page + "_steps", Vocabulary.of("step", "who", "when"));
        });
        return names.build();
    }

    static Map<String, Object> values() {
        var values = new HashMap<String, Object>();
        values.put("roles", List.of(Map.of("title", "Account manager", "duties", "Owns the onboarding & talks to the client"),
                Map.of("title", "Operations", "duties", "Sets up what was sold")));
        pages().forEach(page -> {
            FIELDS.forEach(field -> values.put(page + "_" + field, "Harbour & Pine " + field));
            values.put(page + "_steps", List.of(Map.of("step", "Set up the accounts", "who", "Operations", "when", "2 days"),
                    Map.of("step", "Activate the services", "who", "Support", "when", "1 day")));
        });
        return values;
    }

    private static Stream<String> pages() {
        return IntStream.rangeClosed(1, PAGES).mapToObj(page -> "p" + page);
    }
}
