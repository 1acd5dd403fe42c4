package io.sopwright.process;

import io.sopwright.notation.Deadline;
import io.sopwright.notation.Notation;
import io.sopwright.notation.Recurrence;
import io.sopwright.yaml.Part;
import io.sopwright.yaml.RecordShape;
import io.sopwright.yaml.Shape;
import io.sopwright.yaml.Shapes;
import java.util.List;
import java.util.Optional;

/**
 * Something that somebody does once in a run, or again and again.
 *
 * @param key its stable name, which survives versions
 * @param title what is done, as a command
 * @param clause the clause it fulfils
 * @param role who answers for it
 * @param help a hint, printed small
 * @param with the roles that take part
 * @param when the condition (CEL) under which it applies
 * @param after the tasks that come first
 * @param due by when
 * @param completes the event that finishing it is
 * @param visible who sees it
 * @param mandatory whether it cannot be skipped
 * @param evidence what must be attached, in words
 * @param items what is ticked within it
 * @param meeting the meeting that it is
 * @param approval the approval that completes it
 * @param signing the signatures that complete it
 * @param payment the payment that completes it
 * @param form the form that completes it
 * @param survey the survey that completes it
 * @param repeats how often it is done again
 * @param forEach what it is done for, each one apart
 */
public record Task(String key, String title, Optional<String> clause, String role, Optional<String> help, List<String> with,
        Optional<String> when, List<String> after, Optional<Deadline> due, Optional<String> completes, Visibility visible,
        boolean mandatory, List<String> evidence, List<Item> items, Optional<Meeting> meeting, Optional<Approval> approval,
        Optional<Signing> signing, Optional<String> payment, Optional<String> form, Optional<String> survey,
        Optional<Recurrence> repeats, Optional<ForEach> forEach) {

    private static final Part<Task, String> KEY = Part.needed("key", Shapes.KEY, Task::key, "the stable name of the task");
    private static final Part<Task, String> TITLE = Part.needed("title", Shapes.TEXT, Task::title, "what is done, as a command");
    private static final Part<Task, Optional<String>> CLAUSE = Part.maybe("clause", Notation.CLAUSE, Task::clause,
            "the clause it fulfils");
    private static final Part<Task, String> ROLE = Part.needed("role", Shapes.KEY, Task::role, "who answers for it");
    private static final Part<Task, Optional<String>> HELP = Part.maybe("help", Shapes.TEXT, Task::help, "a hint, printed small");
    private static final Part<Task, List<String>> WITH = Part.list("with", Shapes.KEY, Task::with, "the roles that take part");
    private static final Part<Task, Optional<String>> WHEN = Part.maybe("when", Shapes.TEXT, Task::when,
            "a condition under which it applies");
    private static final Part<Task, List<String>> AFTER = Part.list("after", Shapes.KEY, Task::after,
            "the tasks that come first");
    private static final Part<Task, Optional<Deadline>> DUE = Part.maybe("due", Deadline.shape(), Task::due, "by when");
    private static final Part<Task, Optional<String>> COMPLETES = Part.maybe("completes", Shapes.KEY, Task::completes,
            "the event that finishing it is");
    private static final Part<Task, Visibility> VISIBLE = Part.optional("visible", Visibility.SHAPE, Task::visible,
            Visibility.INTERNAL, "internal or client");
    private static final Part<Task, Boolean> MANDATORY = Part.optional("mandatory", Shapes.YES_NO, Task::mandatory, false,
            "whether it cannot be skipped");
    private static final Part<Task, List<String>> EVIDENCE = Part.list("evidence", Shapes.TEXT, Task::evidence,
            "what must be attached");
    private static final Part<Task, List<Item>> ITEMS = Part.list("items", Item.SHORT_OR_FULL, Task::items,
            "what is ticked within it");
    private static final Part<Task, Optional<Meeting>> MEETING = Part.maybe("meeting", Meeting.SHAPE, Task::meeting,
            "the meeting that it is");
    private static final Part<Task, Optional<Approval>> APPROVAL = Part.maybe("approval", Approval.SHAPE, Task::approval,
            "the approval that completes it");
    private static final Part<Task, Optional<Signing>> SIGNING = Part.maybe("signature", Signing.SHAPE, Task::signing,
            "the signatures that complete it");
    private static final Part<Task, Optional<String>> PAYMENT = Part.maybe("payment", Shapes.KEY, Task::payment,
            "the payment that completes it");
    private static final Part<Task, Optional<String>> FORM = Part.maybe("form", Shapes.KEY, Task::form,
            "the form that completes it");
    private static final Part<Task, Optional<String>> SURVEY = Part.maybe("survey", Shapes.KEY, Task::survey,
            "the survey that completes it");
    private static final Part<Task, Optional<Recurrence>> REPEATS = Part.maybe("repeats", Recurrence.shape(), Task::repeats,
            "how often it is done again");
    private static final Part<Task, Optional<ForEach>> FOR_EACH = Part.maybe("for each", ForEach.SHAPE, Task::forEach,
            "product: one task for each product of the client");

    static final Shape<Task> SHAPE = new RecordShape<>("task",
            List.of(KEY, TITLE, CLAUSE, ROLE, HELP, WITH, WHEN, AFTER, DUE, COMPLETES, VISIBLE, MANDATORY, EVIDENCE, ITEMS,
                    MEETING, APPROVAL, SIGNING, PAYMENT, FORM, SURVEY, REPEATS, FOR_EACH),
            in -> new Task(in.get(KEY), in.get(TITLE), in.get(CLAUSE), in.get(ROLE), in.get(HELP), in.get(WITH), in.get(WHEN),
                    in.get(AFTER), in.get(DUE), in.get(COMPLETES), in.get(VISIBLE), in.get(MANDATORY), in.get(EVIDENCE),
                    in.get(ITEMS), in.get(MEETING), in.get(APPROVAL), in.get(SIGNING), in.get(PAYMENT), in.get(FORM),
                    in.get(SURVEY), in.get(REPEATS), in.get(FOR_EACH)));

    public Task {
        with = List.copyOf(with);
        after = List.copyOf(after);
        evidence = List.copyOf(evidence);
        items = List.copyOf(items);
    }
}
