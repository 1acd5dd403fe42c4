package io.sopwright.wording;

import com.ibm.icu.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * The sentences of one language. May be shared by threads.
 *
 * @param locale the language, and how it writes numbers
 */
public record Words(Locale locale) {

    /**
     * The sentence of that key with those arguments.
     *
     * @param key {@code file.key}
     * @throws java.util.MissingResourceException when nobody wrote it
     */
    public String of(String key, Object... arguments) {
        int dot = key.indexOf('.');
        var pattern = ResourceBundle.getBundle("words." + key.substring(0, dot), locale).getString(key.substring(dot + 1));
        return arguments.length == 0 && pattern.indexOf('{') < 0 ? pattern : new MessageFormat(pattern, locale).format(arguments);
    }

    /** The message in this language. */
    public String of(Message message) {
        return of(message.key(), message.arguments().toArray());
    }

    /** What a country is called; the code of ISO 3166. */
    public String country(String code) {
        return Locale.of("", code).getDisplayCountry(locale);
    }
}
