package io.sopwright.process;

import io.sopwright.yaml.Part;
import io.sopwright.yaml.RecordShape;
import io.sopwright.yaml.Shape;
import io.sopwright.yaml.Shapes;
import java.util.List;

/**
 * A known trouble and what helps.
 *
 * @param key its stable name
 * @param issue what goes wrong
 * @param cause why
 * @param solution what helps
 * @param tasks the tasks on which it is shown
 */
public record PlaybookEntry(String key, String issue, String cause, String solution, List<String> tasks) {

    private static final Part<PlaybookEntry, String> KEY = Part.needed("key", Shapes.KEY, PlaybookEntry::key,
            "the stable name of the entry");
    private static final Part<PlaybookEntry, String> ISSUE = Part.needed("issue", Shapes.TEXT, PlaybookEntry::issue,
            "what goes wrong");
    private static final Part<PlaybookEntry, String> CAUSE = Part.needed("cause", Shapes.TEXT, PlaybookEntry::cause, "why");
    private static final Part<PlaybookEntry, String> SOLUTION = Part.needed("solution", Shapes.TEXT, PlaybookEntry::solution,
            "what helps");
    private static final Part<PlaybookEntry, List<String>> TASKS = Part.list("tasks", Shapes.KEY, PlaybookEntry::tasks,
            "the tasks on which it is shown");

    static final Shape<PlaybookEntry> SHAPE = new RecordShape<>("playbook entry", List.of(KEY, ISSUE, CAUSE, SOLUTION, TASKS),
            in -> new PlaybookEntry(in.get(KEY), in.get(ISSUE), in.get(CAUSE), in.get(SOLUTION), in.get(TASKS)));

    public PlaybookEntry {
        tasks = List.copyOf(tasks);
    }
}
