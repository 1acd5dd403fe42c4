package io.sopwright.pdf;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.IllformedLocaleException;
import java.util.Locale;

/**
 * What a PDF says about itself, in its Info dictionary and in its XMP metadata.
 *
 * @param title shown by viewers instead of the file's name; PDF/UA requires it
 * @param description one sentence; PDF/UA requires it
 * @param author the company or person that stands for the content
 * @param language BCP 47 tag of the text, such as {@code en-GB}
 * @param created cut to whole seconds, written in UTC
 * @param modified cut to whole seconds, written in UTC; not before {@code created}
 */
public record Facts(String title, String description, String author, String language, Instant created, Instant modified) {

    public Facts {
        title = words("title", title);
        description = words("description", description);
        author = words("author", author);
        language = tag(language);
        created = created.truncatedTo(ChronoUnit.SECONDS);
        modified = modified.truncatedTo(ChronoUnit.SECONDS);
        if (modified.isBefore(created)) {
            throw new IllegalArgumentException("Modified at " + modified + ", before it was created at " + created);
        }
    }

    private static String words(String name, String value) {
        if (value.isBlank()) {
            throw new IllegalArgumentException("A print needs its " + name);
        }
        return value.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
    }

    private static String tag(String language) {
        try {
            return new Locale.Builder().setLanguageTag(language).build().toLanguageTag();
        } catch (IllformedLocaleException e) {
            throw new IllegalArgumentException("Not a language tag: " + language, e);
        }
    }
}
