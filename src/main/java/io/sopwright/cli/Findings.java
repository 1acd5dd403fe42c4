package io.sopwright.cli;

import io.sopwright.source.Finding;
import io.sopwright.source.InvalidText;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** What a command found, for people or for machines. */
final class Findings {

    private static final Comparator<Finding> ORDER = Comparator.comparing(Finding::place).thenComparing(Finding::sentence);

    private final List<Finding> all = new ArrayList<>();

    void addAll(Collection<Finding> findings) {
        all.addAll(findings);
    }

    /** What was read, or nothing when it is not good; then the reasons are among the findings. */
    <T> Optional<T> collect(Supplier<T> reading) {
        try {
            return Optional.of(reading.get());
        } catch (InvalidText invalid) {
            all.addAll(invalid.findings());
            return Optional.empty();
        }
    }

    boolean hasErrors() {
        return all.stream().anyMatch(Finding::isError);
    }

    boolean isEmpty() {
        return all.isEmpty();
    }

    int size() {
        return sorted().size();
    }

    List<Finding> sorted() {
        return all.stream().distinct().sorted(ORDER).toList();
    }

    void print(PrintWriter out) {
        sorted().forEach(out::println);
    }

    /** The findings as JSON values. */
    List<Object> json() {
        return sorted().stream().<Object>map(finding -> {
            var row = new LinkedHashMap<String, Object>();
            row.put("file", finding.place().source());
            row.put("line", finding.place().line());
            row.put("column", finding.place().column());
            row.put("severity", finding.isError() ? "error" : "warning");
            row.put("sentence", finding.sentence());
            return row;
        }).toList();
    }
}
