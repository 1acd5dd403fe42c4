package io.sopwright.template;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The names that a template may use, and what each of them is. */
public final class Vocabulary {

    /** The name of the text itself inside a list of plain texts. */
    public static final String ITEM = "item";

    private final Map<String, Meaning> meanings;

    private Vocabulary(Map<String, Meaning> meanings) {
        this.meanings = meanings;
    }

    /** An empty vocabulary to add names to. */
    public static Builder builder() {
        return new Builder();
    }

    /** A vocabulary of values that are always filled in. */
    public static Vocabulary of(String... values) {
        var builder = builder();
        for (var value : values) {
            builder.value(value);
        }
        return builder.build();
    }

    /** In the order they were added. */
    public Set<String> names() {
        return meanings.keySet();
    }

    @Nullable
    Meaning meaning(String name) {
        return meanings.get(name);
    }

    int size() {
        return meanings.size();
    }

    /**
     * Adds names. A name is small letters, digits and underscores, in groups joined by dots, at most 100 characters; anything else, or
     * a name that is there already, is an {@link IllegalArgumentException}.
     */
    public static final class Builder {

        private final Map<String, Meaning> meanings = new LinkedHashMap<>();

        private Builder() {}

        /** A value that is always filled in. */
        public Builder value(String name) {
            return add(name, new Meaning.Value(slot(), false));
        }

        /** A value that may be left empty: it can be used only in a section on itself. */
        public Builder optional(String name) {
            return add(name, new Meaning.Value(slot(), true));
        }

        /** Yes or no. */
        public Builder flag(String name) {
            return add(name, new Meaning.Flag(slot()));
        }

        /**
         * One of several options, always chosen: {@code <<support_level>>} prints its words, {@code <<#support_level.gold>>} asks for it.
         *
         * @param options key (small letters, digits, underscores) to the words that are printed
         */
        public Builder choice(String name, Map<String, String> options) {
            var choice = new Meaning.Choice(slot(), Map.copyOf(options));
            add(name, choice);
            options.keySet().forEach(option -> add(name + "." + option, new Meaning.Option(slot(), name, option)));
            return this;
        }

        /** A list of entries with names of their own, which hide the same names outside. */
        public Builder list(String name, Vocabulary entry) {
            return add(name, new Meaning.Rows(slot(), entry));
        }

        /** A list of plain texts, each {@code <<item>>} inside its section. */
        public Builder texts(String name) {
            return list(name, of(ITEM));
        }

        /** The vocabulary so far. */
        public Vocabulary build() {
            return new Vocabulary(new LinkedHashMap<>(meanings));
        }

        private int slot() {
            return meanings.size();
        }

        private Builder add(String name, Meaning meaning) {
            if (!TagScanner.isName(name) || meanings.putIfAbsent(name, meaning) != null) {
                throw new IllegalArgumentException("Not a name, or there already: " + name);
            }
            return this;
        }
    }

    /** All names of these, the innermost (last) first. */
    static List<String> names(List<Vocabulary> scopes) {
        var names = new ArrayList<String>();
        scopes.reversed().forEach(scope -> names.addAll(scope.names()));
        return names;
    }
}
