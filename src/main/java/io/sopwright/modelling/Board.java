package io.sopwright.modelling;

import io.sopwright.wording.Words;
import java.util.List;
import java.util.Map;

/**
 * A process at a glance: phases in order, each with its tasks.
 *
 * @param lanes the phases
 */
public record Board(List<Lane> lanes) {

    /** A phase. */
    public record Lane(Content phase, List<Piece> title, List<String> gates, Moves moves, List<Card> cards, List<Found> found) {}

    /**
     * A task.
     *
     * @param role what the role is called
     * @param due by when, or how often; empty when it says neither
     * @param gates what has to hold before it, in words
     */
    public record Card(Content task, List<Piece> title, String role, List<Piece> due, int items, List<String> gates, Moves moves,
            List<Found> found) {

        /** Whether it cannot be skipped. */
        public boolean isMandatory() {
            return task.text("mandatory").equals("yes");
        }

        /** Whether the client sees it. */
        public boolean isShared() {
            return task.text("visible").equals("client");
        }
    }

    public Board {
        lanes = List.copyOf(lanes);
    }

    static Board of(Model model, Verdict verdict, Words words) {
        return new Drawing(model, verdict, words, model.titles("events")).board();
    }

    /** What a board is made of. */
    private record Drawing(Model model, Verdict verdict, Words words, Map<String, String> events) {

        Board board() {
            return new Board(model.entries("phases").stream().map(this::lane).toList());
        }

        private Lane lane(Content phase) {
            var keys = model.entries("phases").stream().map(Content::key).toList();
            return new Lane(phase, pieces(phase.title()), gates(phase.key()), Moves.in(keys, phase.key()),
                    phase.entries("tasks").stream().map(task -> card(phase, task)).toList(),
                    verdict.about("phases", phase.key()));
        }

        private Card card(Content phase, Content task) {
            return new Card(task, pieces(task.title()), model.title("roles", task.text("role")), pieces(due(task)),
                    task.entries("items").size(), gates(task.key()), Moves.of(model, phase, task),
                    verdict.about("tasks", task.key()));
        }

        private String due(Content task) {
            var due = DueSentence.of(task.part("due")).words(words, events);
            return due.isEmpty() ? RepeatSentence.of(task.part("repeats")).words(words, model) : due;
        }

        private List<String> gates(String guarded) {
            return model.entries("gates").stream().filter(gate -> gate.text("blocks").equals(guarded))
                    .map(gate -> model.placeholders().filled(gate.title())).toList();
        }

        private List<Piece> pieces(String written) {
            return model.placeholders().pieces(written);
        }
    }
}
