package io.sopwright.task;

import io.sopwright.phase.Stage;
import io.sopwright.phase.Timeline;
import io.sopwright.run.Course;
import io.sopwright.run.Obstacles.GateState;
import io.sopwright.tenancy.Member;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * What of an onboarding's page, besides the rows of tasks, is otherwise after something was done in it.
 *
 * @param stages the phases that are otherwise
 * @param gates those that opened or shut, or are nearer to it
 * @param timeline the picture; empty when it is the same
 */
public record Advance(Headline headline, List<Stage> stages, List<GateState> gates, Optional<Timeline> timeline) {

    public Advance {
        stages = List.copyOf(stages);
        gates = List.copyOf(gates);
    }

    static Advance of(Ticked ticked, Member member, Instant now) {
        var before = Stage.of(ticked.before());
        var after = Stage.of(ticked.after());
        var lines = TaskLine.all(ticked.after(), member, now, "onboarding");
        return new Advance(Headline.of(ticked.after(), after, lines), changed(before, after, Stage::key),
                changed(gates(ticked.before()), gates(ticked.after()), gate -> gate.planned().gate().key()),
                picture(ticked.after(), after, member, now)
                        .filter(picture -> !picture(ticked.before(), before, member, now).equals(Optional.of(picture))));
    }

    private static List<GateState> gates(Course course) {
        return course.obstacles().gates();
    }

    private static Optional<Timeline> picture(Course course, List<Stage> stages, Member member, Instant now) {
        return Timeline.of(course, stages, now, member.zone());
    }

    /** Those that were there before, and so are on the page, and are not the same now. */
    private static <T> List<T> changed(List<T> before, List<T> after, Function<T, String> key) {
        Map<String, T> old = new HashMap<>();
        before.forEach(thing -> old.put(key.apply(thing), thing));
        return after.stream().filter(thing -> old.containsKey(key.apply(thing)))
                .filter(thing -> !thing.equals(old.get(key.apply(thing)))).toList();
    }
}
