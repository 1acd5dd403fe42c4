package io.sopwright.source;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Collects what is wrong in several places, so that one refusal can name all of it. */
public final class Findings {

    private static final Comparator<Finding> ORDER = Comparator.comparing(Finding::place).thenComparing(Finding::sentence);

    private final List<Finding> all = new ArrayList<>();

    /** One more. */
    public void add(Finding finding) {
        all.add(finding);
    }

    /** Some more. */
    public void addAll(Collection<Finding> findings) {
        all.addAll(findings);
    }

    /** What was read, or nothing when it is not good; then the reasons are collected. */
    public <T> Optional<T> collect(Supplier<T> reading) {
        try {
            return Optional.of(reading.get());
        } catch (InvalidText invalid) {
            all.addAll(invalid.findings());
            return Optional.empty();
        }
    }

    /** Whether nothing was found. */
    public boolean isEmpty() {
        return all.isEmpty();
    }

    /** Whether something was found that stops a text from being used. */
    public boolean hasErrors() {
        return all.stream().anyMatch(Finding::isError);
    }

    /**
     * Goes on when nothing that was found is an error.
     *
     * @throws InvalidText with everything found so far, warnings too
     */
    public void refuseErrors() {
        if (hasErrors()) {
            throw new InvalidText(all);
        }
    }

    /** Everything found so far, in the order it was found. */
    public List<Finding> list() {
        return List.copyOf(all);
    }

    /** Everything found so far, each once, in reading order. */
    public List<Finding> sorted() {
        return all.stream().distinct().sorted(ORDER).toList();
    }
}
