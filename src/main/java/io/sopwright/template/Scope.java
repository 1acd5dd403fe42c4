package io.sopwright.template;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The values of one vocabulary in one merge: the copy of what the caller gave. Each value is checked and copied when it is first asked
 * for, and kept; only names of the vocabulary are ever asked for, and only texts, booleans, lists and maps are ever touched.
 */
final class Scope {

    /** Below this character everything is composed already. */
    private static final char FIRST_COMBINING = '\u0300';

    private final Vocabulary vocabulary;
    private final Map<?, ?> given;
    private final @Nullable Answer[] answers;

    Scope(Vocabulary vocabulary, Map<?, ?> given) {
        this.vocabulary = vocabulary;
        this.given = given;
        this.answers = new Answer[vocabulary.size()];
    }

    /** Null when the name is not of this scope. */
    @Nullable
    Answer answer(String name) {
        var meaning = vocabulary.meaning(name);
        return meaning == null ? null : answer(name, meaning);
    }

    private Answer answer(String name, Meaning meaning) {
        var known = answers[meaning.slot()];
        if (known == null) {
            known = read(name, meaning);
            answers[meaning.slot()] = known;
        }
        return known;
    }

    private Answer read(String name, Meaning meaning) {
        return switch (meaning) {
            case Meaning.Value value -> words(name, value.mayBeEmpty());
            case Meaning.Flag _ -> flag(name);
            case Meaning.Choice choice -> chosen(name, choice);
            case Meaning.Option option -> isChosen(option);
            case Meaning.Rows rows -> rows(name, rows.entry());
        };
    }

    private Answer words(String name, boolean mayBeEmpty) {
        var value = given.get(name);
        if (value == null || (value instanceof String text && text.isBlank())) {
            return mayBeEmpty ? new Answer.Nothing() : new Answer.Wrong("Fill in " + name + ": it has no value.");
        }
        return value instanceof String text ? words(name, text) : new Answer.Wrong(name + " has to be a text.");
    }

    private static Answer words(String name, String value) {
        var text = composed(value);
        int forbidden = Forbidden.find(text, 0);
        return forbidden < 0
                ? new Answer.Words(text)
                : new Answer.Wrong("The value of " + name + " holds " + Forbidden.describe(text, forbidden));
    }

    private static String composed(String value) {
        var text = value.replace("\r\n", "\n");
        for (int at = 0; at < text.length(); at++) {
            if (text.charAt(at) >= FIRST_COMBINING) {
                return Normalizer.normalize(text, Normalizer.Form.NFC);
            }
        }
        return text;
    }

    private Answer flag(String name) {
        return given.get(name) instanceof Boolean yes
                ? new Answer.Told(yes)
                : new Answer.Wrong("Say yes or no for " + name + ".");
    }

    private Answer chosen(String name, Meaning.Choice choice) {
        var words = given.get(name) instanceof String key ? choice.options().get(key) : null;
        return words == null ? new Answer.Wrong("Choose one of the options for " + name + ".") : words(name, words);
    }

    private Answer isChosen(Meaning.Option option) {
        var chosen = Objects.requireNonNull(answer(option.choice()));
        return chosen instanceof Answer.Wrong ? chosen : new Answer.Told(option.option().equals(given.get(option.choice())));
    }

    private Answer rows(String name, Vocabulary entry) {
        if (!(given.get(name) instanceof List<?> list)) {
            return new Answer.Wrong(name + " has to be a list.");
        }
        var rows = new ArrayList<Scope>();
        for (var row : list) {
            if (row instanceof String text) {
                rows.add(new Scope(entry, Map.of(Vocabulary.ITEM, text)));
            } else if (row instanceof Map<?, ?> map) {
                rows.add(new Scope(entry, map));
            } else {
                return new Answer.Wrong("An entry of " + name + " has to be a text or a group of values.");
            }
        }
        return new Answer.Rows(rows);
    }
}
