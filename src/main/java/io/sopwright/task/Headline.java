package io.sopwright.task;

import io.sopwright.phase.Stage;
import io.sopwright.run.Course;
import io.sopwright.run.ProgressRow;
import io.sopwright.wording.Words;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What stands at the head of an onboarding.
 *
 * @param phase the number of the first phase in which there is something to do; of the last when all is done
 * @param phases how many the process has
 * @param next what is due next; empty when nothing is
 */
public record Headline(ProgressRow progress, int phase, int phases, Optional<TaskLine> next) {

    /**
     * That of an onboarding.
     *
     * @param stages its phases
     * @param lines its tasks
     */
    public static Headline of(Course course, List<Stage> stages, List<TaskLine> lines) {
        var phases = stages.stream().filter(stage -> !stage.isCommunication()).toList();
        var open = phases.stream().filter(stage -> !stage.isFinished()).findFirst();
        var next = lines.stream().filter(line -> line.isUnfinished() && line.due().isKnown())
                .min(Comparator.comparing(line -> Optional.ofNullable(line.due().on()).orElse(LocalDate.MAX)));
        int count = course.plan().version().process().phases().size();
        return new Headline(course.progress(), open.map(Stage::number).orElse(count), count, next);
    }

    /** What is due next, in words; empty when nothing is. */
    public Optional<String> next(Words words) {
        return next.map(line -> words.of("run.next", line.title(), line.due().words(words)));
    }
}
