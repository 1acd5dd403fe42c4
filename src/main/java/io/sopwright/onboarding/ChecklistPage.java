package io.sopwright.onboarding;

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

    /** A phase. */
    public record Section(String title, String window, List<Row> rows) {}

    /**
     * A task.
     *
     * @param notes what belongs to it, a line each
     * @param items what is ticked within it
     * @param due the date, or the rule where no date is known yet; in parts, between which a line may end
     * @param why how the date came about
     */
    public record Row(String title, String clause, String who, List<String> due, String why, List<String> notes,
            List<String> items) {}
}
