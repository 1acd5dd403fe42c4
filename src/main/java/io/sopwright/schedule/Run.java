package io.sopwright.schedule;

import io.sopwright.calendar.When;
import io.sopwright.field.Value;
import java.util.List;
import java.util.Map;

/**
 * What is known of one run of a process.
 *
 * @param kind {@code new} or {@code repeat}
 * @param country ISO 3166 code
 * @param products keys of the products, or parts of products, that the client bought; who bought a part has, for conditions, the product too
 * @param facts what was chosen or asked for this client, by key
 * @param events what has happened, by key
 */
public record Run(String kind, String country, List<String> products, Map<String, Value> facts, Map<String, When> events) {

    public Run {
        products = List.copyOf(products);
        facts = Map.copyOf(facts);
        events = Map.copyOf(events);
    }
}
