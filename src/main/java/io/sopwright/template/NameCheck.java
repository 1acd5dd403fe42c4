package io.sopwright.template;

import io.sopwright.source.Findings;
import io.sopwright.source.Nearest;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Walks a text with its blocks in place and checks that each name is known and used as what it is. */
final class NameCheck {

    /** Where a name was found. */
    private record Known(int scope, String name, Meaning meaning) {}

    /**
     * What holds at a tag.
     *
     * @param scopes the innermost last
     * @param filled which values that may be empty are not, here
     * @param blocks the blocks that we are inside of
     */
    private record Around(List<Vocabulary> scopes, Set<Known> filled, List<String> blocks, int depth) {

        Around inside(Vocabulary entry) {
            return new Around(with(scopes, entry), filled, blocks, depth + 1);
        }

        Around inside(Known known) {
            var more = new LinkedHashSet<>(filled);
            more.add(known);
            return new Around(scopes, more, blocks, depth + 1);
        }

        Around inside() {
            return new Around(scopes, filled, blocks, depth + 1);
        }

        Around block(String name) {
            return new Around(scopes, filled, with(blocks, name), depth);
        }

        private static <T> List<T> with(List<T> list, T last) {
            return Stream.concat(list.stream(), Stream.of(last)).toList();
        }
    }

    private final Texts texts;
    private final Findings findings;
    private final Set<Use> uses = new LinkedHashSet<>();
    private int parts;
    private int blocks;

    NameCheck(Texts texts, Findings findings) {
        this.texts = texts;
        this.findings = findings;
    }

    /** Every tag of the text and of the blocks it refers to, each once. */
    List<Use> check(Vocabulary names) {
        walk(texts.main(), new Around(List.of(names), Set.of(), List.of(), 0));
        return List.copyOf(uses);
    }

    private void walk(List<Part> body, Around around) {
        for (var part : body) {
            if (findings.isFull() || parts > Limits.PARTS) {
                return;
            }
            if (++parts > Limits.PARTS) {
                findings.add(part.place(), "This text has too many tags, those of its blocks included: shorten it.");
                return;
            }
            switch (part) {
                case Part.Words _,Part.Marks _ -> {
                    // nothing to look up
                }
                case Part.Value value -> value(value, around);
                case Part.Section section -> section(section, around);
                case Part.Block block -> block(block, around);
            }
        }
    }

    private void value(Part.Value part, Around around) {
        uses.add(new Use(part.name(), part.place(), Use.Kind.VALUE));
        var known = lookUp(part, part.name(), around);
        if (known == null || !known.name().equals(part.name())) {
            return;
        }
        var name = part.name();
        switch (known.meaning()) {
            case Meaning.Value value -> {
                if (value.mayBeEmpty() && !isFilled(known, around)) {
                    findings.add(part.place(), name + " may be left empty: wrap it in " + section(wholeOf(known, around)) + ".");
                }
            }
            case Meaning.Choice _ -> {
                // prints the words of the option
            }
            case Meaning.Flag _,Meaning.Option _ -> findings.add(part.place(),
                    name + " is yes or no and cannot be printed: write " + section(name) + " around what holds if yes.");
            case Meaning.Rows _ -> findings.add(part.place(),
                    name + " is a list: write " + section(name) + " around what to say for each entry.");
        }
    }

    /** A part of a value, {@code days.unit} of {@code days}, is filled in where that is. */
    private static boolean isFilled(Known known, Around around) {
        return around.filled().contains(known)
                || find(wholeOf(known, around), around).filter(around.filled()::contains).isPresent();
    }

    private static String wholeOf(Known known, Around around) {
        int dot = known.name().lastIndexOf('.');
        var group = dot < 0 ? known.name() : known.name().substring(0, dot);
        return find(group, around).isPresent() ? group : known.name();
    }

    private static String section(String name) {
        return "<<#" + name + ">>...<</" + name + ">>";
    }

    private void section(Part.Section part, Around around) {
        if (around.depth() == Limits.DEPTH) {
            findings.add(part.place(), "Sections stand in each other more than " + Limits.DEPTH + " deep: simplify.");
            return;
        }
        var known = lookUp(part, part.name(), around);
        if (known == null) {
            return;
        }
        boolean each = known.meaning() instanceof Meaning.Rows && !part.inverted();
        uses.add(new Use(part.name(), part.place(),
                each ? Use.Kind.EACH : part.inverted() ? Use.Kind.UNLESS : Use.Kind.IF));
        switch (known.meaning()) {
            case Meaning.Value value when value.mayBeEmpty() ->
                walk(part.body(), part.inverted() ? around.inside() : around.inside(known));
            case Meaning.Value _ ->
                needsNoSection(part, around, part.name() + " is always filled in: remove the section around it.");
            case Meaning.Choice choice -> needsNoSection(part, around,
                    part.name() + " is always chosen: ask for one option, like "
                            + section(
                                    part.name() + "." + choice.options().keySet().stream().sorted().findFirst().orElse("option"))
                            + ".");
            case Meaning.Rows rows when each -> walk(part.body(), around.inside(rows.entry()));
            case Meaning.Rows _,Meaning.Flag _,Meaning.Option _ -> walk(part.body(), around.inside());
        }
    }

    private void needsNoSection(Part.Section part, Around around, String sentence) {
        findings.add(part.place(), sentence);
        walk(part.body(), around.inside());
    }

    private void block(Part.Block part, Around around) {
        uses.add(new Use(part.name(), part.place(), Use.Kind.BLOCK));
        if (++blocks > Limits.BLOCKS) {
            findings.add(part.place(),
                    "This text refers to blocks more than " + Limits.BLOCKS + " times, blocks in blocks included.");
            parts = Limits.PARTS + 1;
            return;
        }
        if (around.blocks().contains(part.name())) {
            findings.add(part.place(),
                    "A block cannot contain itself: " + String.join(" in ", around.block(part.name()).blocks().reversed())
                            + ".");
            return;
        }
        texts.block(part.name()).ifPresentOrElse(body -> walk(body, around.block(part.name())), () -> findings.add(part.place(),
                "There is no block " + part.name() + Nearest.ending(part.name(), texts.blockNames())));
    }

    /** The name, or the nearest one when there is no such name, so that what is inside its section can be checked as well. */
    private @Nullable Known lookUp(Part part, String name, Around around) {
        var known = find(name, around);
        if (known.isPresent()) {
            return known.get();
        }
        var all = new ArrayList<>(Vocabulary.names(around.scopes()));
        findings.add(part.place(), "There is no field " + name + Nearest.ending(name, all));
        return Nearest.to(name, all).flatMap(nearest -> find(nearest, around)).orElse(null);
    }

    private static Optional<Known> find(String name, Around around) {
        for (int scope = around.scopes().size() - 1; scope >= 0; scope--) {
            var meaning = around.scopes().get(scope).meaning(name);
            if (meaning != null) {
                return Optional.of(new Known(scope, name, meaning));
            }
        }
        return Optional.empty();
    }
}
