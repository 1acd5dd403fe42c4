package io.sopwright.consistency;

import io.sopwright.process.Phase;
import io.sopwright.process.ProcessDefinition;
import io.sopwright.process.Task;
import io.sopwright.source.Finding;
import io.sopwright.yaml.Node;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A process that is being checked: what it says, where that was written, and what was found so far. */
final class Review {

    private final ProcessDefinition process;
    private final Node written;
    private final List<Finding> findings = new ArrayList<>();

    Review(ProcessDefinition process, Node written) {
        this.process = process;
        this.written = written;
    }

    ProcessDefinition process() {
        return process;
    }

    Stream<Way.Located<Phase>> phases() {
        return Way.to("phases").each(process.phases());
    }

    Stream<Way.Located<Task>> tasks() {
        return phases().flatMap(Review::tasksOf);
    }

    static Stream<Way.Located<Task>> tasksOf(Way.Located<Phase> phase) {
        return phase.way().then("tasks").each(phase.part().tasks());
    }

    void error(Way way, String sentence) {
        findings.add(Finding.error(written.placeOf(steps(way)), sentence));
    }

    void warning(Way way, String sentence) {
        findings.add(Finding.warning(written.placeOf(steps(way)), sentence));
    }

    /** All of them, in reading order. */
    List<Finding> findings() {
        return findings.stream().sorted(Comparator.comparing(Finding::place)).toList();
    }

    private static String[] steps(Way way) {
        return way.steps().toArray(String[]::new);
    }
}
