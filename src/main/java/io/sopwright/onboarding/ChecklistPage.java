package io.sopwright.onboarding;

import io.sopwright.process.AgendaPoint;
import io.sopwright.profile.Paper;
import java.util.List;

/**
 * A checklist as a page: what the template {@code onboarding/checklist.jte} prints.
 *
 * @param facts the head of the page: rows of labelled facts
 */
public record ChecklistPage(Paper paper, String title, String client, List<List<Fact>> facts, List<Section> sections) {

    /** A fact of the head. */
    public record Fact(String label, String text) {}

    /** A phase, the completion, or the communication. */
    public record Section(String title, String window, List<Row> rows) {}

    /**
     * A task, a message or a gate.
     *
     * @param who empty for a gate, as its date is
     * @param due the date, or the rule where no date is known yet; in parts, between which a line may end
     * @param why how the date came about
     * @param notes what belongs to it, a line each
     * @param agenda the subjects of the meeting that it is
     * @param items what is ticked within it; for a gate, what it needs
     * @param gate whether it must hold before what follows
     */
    public record Row(String title, String clause, String who, List<String> due, String why, List<String> notes,
            List<AgendaPoint> agenda, List<String> items, boolean gate) {}
}
