package io.sopwright.template;

import com.github.mustachejava.Mustache;
import io.sopwright.source.Findings;
import io.sopwright.source.InvalidText;
import io.sopwright.source.Place;
import io.sopwright.source.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** A text with placeholders that was found to be good. Immutable; may be merged by several threads at once. */
public final class Template {

    private final Source text;
    private final Vocabulary names;
    private final List<Use> uses;
    private final Mustache program;

    private Template(Source text, Vocabulary names, List<Use> uses, Mustache program) {
        this.text = text;
        this.names = names;
        this.uses = uses;
        this.program = program;
    }

    /**
     * Reads a text and the blocks that it refers to.
     *
     * @param names what the text may use
     * @param blocks the reusable blocks by name; those that are not referred to are not read
     * @throws InvalidText with all that is wrong in the text and its blocks (the first hundred findings)
     */
    public static Template parse(Source text, Vocabulary names, Map<String, Source> blocks) {
        return atBoundary(text.start(), () -> {
            var findings = new Findings(Limits.FINDINGS);
            var texts = new Texts(text, blocks, findings);
            var uses = new NameCheck(texts, findings).check(names);
            findings.refuseErrors();
            return new Template(text, names, uses, new ClosedFactory(new Program(texts)).compile());
        });
    }

    /** Every tag that uses a name, in the order of reading, those in blocks where the block is first referred to. */
    public List<Use> uses() {
        return uses;
    }

    /**
     * Puts values in place of the tags.
     *
     * @param values by name, dots included: a {@code String} for a value or for a choice (the key of the option), a {@code Boolean} for
     *        a flag, a {@code List} of such maps or of {@code String}s for a list. Only what the vocabulary names is looked at, and
     *        only where the text comes to it. Line breaks are {@code \n}, texts are stored in normal form C (Unicode Annex 15).
     * @throws InvalidText at the tags that have no value or one of the wrong kind, and when the text grows beyond its bounds
     */
    public Merged merge(Map<String, ?> values) {
        return atBoundary(text.start(), () -> {
            var output = new Output(text.text().length() * 5 / 4 + 1_000);
            program.execute(output, new ArrayList<Object>(List.of(new Scope(names, values))));
            return output.merged();
        });
    }

    /** Nothing but {@link InvalidText} leaves for a bad text, whatever the library below throws. */
    private static <T> T atBoundary(Place start, Supplier<T> work) {
        try {
            return work.get();
        } catch (InvalidText | OutOfMemoryError e) {
            throw e;
        } catch (Throwable e) {
            var refusal = new InvalidText(start, "This text cannot be read as a template: simplify it.");
            refusal.initCause(e);
            throw refusal;
        }
    }
}
