package io.sopwright.process;

import io.sopwright.notation.Window;
import io.sopwright.yaml.Part;
import io.sopwright.yaml.RecordShape;
import io.sopwright.yaml.Shape;
import io.sopwright.yaml.Shapes;
import java.util.List;
import java.util.Optional;

/**
 * A part of the process that people call by name.
 *
 * @param key its stable name
 * @param title its heading
 * @param window when it takes place, if the plan says so
 * @param tasks what is done in it, in reading order
 */
public record Phase(String key, String title, Optional<Window> window, List<Task> tasks) {

    private static final Part<Phase, String> KEY = Part.needed("key", Shapes.KEY, Phase::key, "the stable name of the phase");
    private static final Part<Phase, String> TITLE = Part.needed("title", Shapes.TEXT, Phase::title, "the heading of the phase");
    private static final Part<Phase, Optional<Window>> WINDOW = Part.maybe("window", Window.shape(), Phase::window,
            "the days or weeks of the plan in which it takes place");
    private static final Part<Phase, List<Task>> TASKS = Part.list("tasks", Task.SHAPE, Phase::tasks, "what is done in it");

    static final Shape<Phase> SHAPE = new RecordShape<>("phase", List.of(KEY, TITLE, WINDOW, TASKS),
            in -> new Phase(in.get(KEY), in.get(TITLE), in.get(WINDOW), in.get(TASKS)));

    public Phase {
        tasks = List.copyOf(tasks);
    }
}
