package io.sopwright.task;

import io.sopwright.run.Course;
import io.sopwright.run.TaskRow;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** An onboarding before and after something was done in it. */
record Ticked(Course before, Course after) {

    /** The tasks that were there before and are otherwise now. */
    List<TaskRow> changed() {
        Map<Object, TaskRow> old = before.tasks().stream().collect(Collectors.toMap(TaskRow::id, Function.identity()));
        return after.tasks().stream().filter(task -> old.containsKey(task.id()) && !task.equals(old.get(task.id()))).toList();
    }
}
