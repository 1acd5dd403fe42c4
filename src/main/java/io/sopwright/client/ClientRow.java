package io.sopwright.client;

import io.micronaut.core.annotation.Introspected;
import io.sopwright.database.Texts;
import java.util.List;

/**
 * A client.
 *
 * @param slug its name in files
 * @param kind {@code new} or {@code repeat}
 * @param country ISO 3166 code
 * @param products keys of what it bought, as {@link Texts}
 * @param lockVersion how often it was changed
 */
@Introspected
public record ClientRow(ClientId id, String slug, String name, String kind, String country, String products, long lockVersion) {

    /** The keys of what it bought. */
    public List<String> bought() {
        return Texts.read(products);
    }
}
