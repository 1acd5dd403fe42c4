package io.sopwright.source;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.function.Supplier;

/** Collects what is wrong in several places, each thing once, so that one refusal can name all of it. */
public final class Findings {

    private static final Comparator<Finding> ORDER = Comparator.comparing(Finding::place).thenComparing(Finding::sentence);

    private final SequencedSet<Finding> all = new LinkedHashSet<>();
    private final int most;

    public Findings() {
        this(Integer.MAX_VALUE);
    }

    /** @param most how many are kept: who has more begins with these */
    public Findings(int most) {
        this.most = most;
    }

    /** One more. */
    public void add(Finding finding) {
        if (!isFull()) {
            all.add(finding);
        }
    }

    /** One more error. */
    public void add(Place place, String sentence) {
        add(Finding.error(place, sentence));
    }

    /** Some more. */
    public void addAll(Collection<Finding> findings) {
        findings.forEach(this::add);
    }

    /** What was read, or nothing when it is not good; then the reasons are collected. */
    public <T> Optional<T> collect(Supplier<T> reading) {
        try {
            return Optional.of(reading.get());
        } catch (InvalidText invalid) {
            addAll(invalid.findings());
            return Optional.empty();
        }
    }

    /** Whether nothing was found. */
    public boolean isEmpty() {
        return all.isEmpty();
    }

    /** Whether more would not be kept. */
    public boolean isFull() {
        return all.size() >= most;
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
            throw new InvalidText(sorted());
        }
    }

    /** Everything found so far, in the order it was found. */
    public List<Finding> list() {
        return List.copyOf(all);
    }

    /** Everything found so far, in reading order. */
    public List<Finding> sorted() {
        return all.stream().sorted(ORDER).toList();
    }
}
