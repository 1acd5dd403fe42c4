package io.sopwright.client;

import io.sopwright.refusal.Invalid;
import io.sopwright.web.Form;
import io.sopwright.wording.Message;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What somebody says of a client.
 *
 * @param kind {@code new} or {@code repeat}
 * @param country ISO 3166 code
 * @param products keys of what it bought
 */
public record ClientFacts(String name, String kind, String country, List<String> products) {

    static final int LONGEST_NAME = 200;
    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

    public ClientFacts {
        products = List.copyOf(products);
    }

    /**
     * What was typed.
     *
     * @throws Invalid when it cannot be taken
     */
    static ClientFacts of(Form form) {
        return new ClientFacts(form.needed("name", LONGEST_NAME), kind(form), country(form), form.texts("products"));
    }

    private static String kind(Form form) {
        return form.text("kind").equals("repeat") ? "repeat" : "new";
    }

    private static String country(Form form) {
        return form.given("country").filter(COUNTRIES::contains)
                .orElseThrow(() -> new Invalid("country", Message.of("client.country_unknown")));
    }
}
