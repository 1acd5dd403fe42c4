package io.sopwright.consistency;

import io.sopwright.notation.Deadline;
import io.sopwright.process.Phase;
import io.sopwright.process.ProcessDefinition;
import io.sopwright.process.Task;
import io.sopwright.source.Finding;
import io.sopwright.source.Nearest;
import io.sopwright.yaml.Node;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Holds the parts of a process against each other: what one names must be there in another. */
public final class ProcessCheck {

    private final ProcessDefinition process;
    private final Node written;
    private final Set<String> clauses;
    private final List<Finding> findings = new ArrayList<>();

    private ProcessCheck(ProcessDefinition process, Node written, Set<String> clauses) {
        this.process = process;
        this.written = written;
        this.clauses = clauses;
    }

    /**
     * What does not fit together.
     *
     * @param written the process as it was written, for the places
     * @param clauses the numbers of the clauses that the text has
     */
    public static List<Finding> findings(ProcessDefinition process, Node written, Set<String> clauses) {
        var check = new ProcessCheck(process, written, clauses);
        check.start();
        process.phases().forEach(phase -> phase.tasks().forEach(task -> check.task(phase, task)));
        return List.copyOf(check.findings);
    }

    private void start() {
        known(process.starts(), process.events().keySet(), "event", "starts");
    }

    private void task(Phase phase, Task task) {
        String[] here = {"phases", phase.key(), "tasks", task.key()};
        known(task.role(), process.roles().keySet(), "role", path(here, "role"));
        clause(task.clause(), path(here, "clause"));
        task.due().flatMap(Deadline::of)
                .ifPresent(event -> known(event, process.events().keySet(), "event", path(here, "due", "of")));
        task.completes().ifPresent(event -> known(event, process.events().keySet(), "event", path(here, "completes")));
    }

    private void clause(Optional<String> clause, String... path) {
        clause.filter(number -> !clauses.contains(number))
                .ifPresent(number -> report("The text has no clause " + number + ": mend the number or write the clause.", path));
    }

    private void known(String key, Collection<String> all, String what, String... path) {
        if (!all.contains(key)) {
            report("There is no " + what + " “" + key + "”"
                    + Nearest.to(key, all).map(near -> ": did you mean " + near + "?").orElse("."), path);
        }
    }

    private void report(String sentence, String... path) {
        findings.add(Finding.error(written.placeOf(path), sentence));
    }

    private static String[] path(String[] start, String... end) {
        var all = new ArrayList<>(List.of(start));
        all.addAll(List.of(end));
        return all.toArray(String[]::new);
    }
}
