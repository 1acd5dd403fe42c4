package io.sopwright.profile;

import io.micronaut.core.annotation.Introspected;
import io.sopwright.database.Sha256;
import io.sopwright.database.Texts;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody answered, as it is kept.
 *
 * @param texts as {@link Texts}
 * @param answeredBy the name of the one who did; none when it came from files
 */
@Introspected
public record AnswerRow(String field, String texts, @Nullable String answeredBy, Instant answeredAt) {

    /** The answer: one text, or the entries of a list. */
    public List<String> list() {
        return Texts.read(texts);
    }

    /** Tells whether an answer is still the one that was shown. */
    public String mark() {
        return mark(list());
    }

    /** The same of texts that were not kept yet; nothing for no answer. */
    public static String mark(List<String> texts) {
        return texts.isEmpty() ? "" : Sha256.of(Texts.write(texts).getBytes(StandardCharsets.UTF_8)).hex().substring(0, 16);
    }
}
