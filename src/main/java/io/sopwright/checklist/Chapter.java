package io.sopwright.checklist;

import io.sopwright.phase.Stage;
import io.sopwright.task.TaskLine;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A phase of an onboarding, or what its communication plan asks for, with its tasks. */
public record Chapter(Stage stage, List<TaskLine> lines) {

    public Chapter {
        lines = List.copyOf(lines);
    }

    static List<Chapter> of(List<Stage> stages, List<TaskLine> lines) {
        var byId = lines.stream().collect(Collectors.toMap(TaskLine::id, Function.identity()));
        return stages.stream()
                .map(stage -> new Chapter(stage, stage.tasks().stream().map(task -> byId.get(task.id().text())).toList()))
                .toList();
    }
}
