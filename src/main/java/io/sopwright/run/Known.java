package io.sopwright.run;

import io.sopwright.calendar.When;
import io.sopwright.database.Texts;
import io.sopwright.document.DocumentVersion;
import io.sopwright.field.Value;
import io.sopwright.onboarding.Onboarding.Happened;
import io.sopwright.refusal.Invalid;
import io.sopwright.tenancy.MemberId;
import io.sopwright.wording.Message;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What is known of an onboarding besides its version.
 *
 * @param events what happened, by key
 * @param team who of the company holds which role
 * @param facts what was asked, by key
 * @param products keys of the products that it is for
 */
public record Known(Map<String, Happened> events, Map<String, MemberId> team, Map<String, List<String>> facts,
        List<String> products) {

    public Known {
        events = Map.copyOf(events);
        team = Map.copyOf(team);
        facts = Map.copyOf(facts);
        products = List.copyOf(products);
    }

    static Known of(List<EventRow> events, List<HolderRow> holders, List<FactRow> facts, List<String> products) {
        return new Known(events.stream().collect(Collectors.toMap(EventRow::event, row -> new Happened(row.happened()))),
                holders.stream().collect(Collectors.toMap(HolderRow::role, HolderRow::memberId)),
                facts.stream().collect(Collectors.toMap(FactRow::fact, row -> Texts.read(row.texts()))), products);
    }

    /** When the events happened, on the clocks of the version's company. */
    Map<String, When> moments(DocumentVersion version) {
        var moments = new HashMap<String, When>();
        events.forEach((key, happened) -> {
            if (version.process().events().containsKey(key)) {
                moments.put(key, happened.in(version.company().zone()));
            }
        });
        return moments;
    }

    /**
     * What the facts say; what nobody answered has its default.
     *
     * @throws Invalid naming the field {@code fact_<key>}, for an answer that does not fit
     */
    Map<String, Value> values(DocumentVersion version) {
        var values = new HashMap<String, Value>();
        var wrong = new LinkedHashMap<String, Message>();
        version.process().facts().forEach((key, field) -> {
            var texts = Optional.ofNullable(facts.get(key)).filter(given -> !given.isEmpty()).orElse(field.standard());
            try {
                if (!texts.isEmpty()) {
                    values.put(key, field.read(texts));
                }
            } catch (IllegalArgumentException refused) {
                wrong.put("fact_" + key, Message.of("run.sentence", String.valueOf(refused.getMessage())));
            }
        });
        if (!wrong.isEmpty()) {
            throw new Invalid(wrong);
        }
        return values;
    }
}
