package io.sopwright.checklist;

import gg.jte.html.HtmlTemplateOutput;
import io.sopwright.onboarding.Holder;
import io.sopwright.pages.checklist.JterunGenerated;
import io.sopwright.phase.Stage;
import io.sopwright.phase.Timeline;
import io.sopwright.process.Gate;
import io.sopwright.run.Course;
import io.sopwright.run.Obstacles.GateState;
import io.sopwright.task.Headline;
import io.sopwright.task.TaskLine;
import io.sopwright.tenancy.Member;
import io.sopwright.tenancy.Right;
import io.sopwright.web.Entry;
import io.sopwright.web.Page;
import io.sopwright.web.Shell;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * One onboarding.
 *
 * @param timeline the picture of it; empty when no day is known
 * @param completion the gates that guard its end
 * @param entry what was typed into a form of this page and refused
 * @param may whether the one who looks may change it
 */
public record RunPage(Course course, Headline headline, Optional<Timeline> timeline, List<Chapter> chapters,
        List<GateState> completion, Entry entry, boolean may) implements Page {

    /**
     * Something that can happen in the process.
     *
     * @param happened a day, or a day and a time on the company's clocks; empty while it has not happened
     */
    public record Event(String key, String title, Optional<String> happened) {

        /** The day alone. */
        public String day() {
            return happened.map(text -> text.substring(0, 10)).orElse("");
        }

        /** When it happened, as people say it; empty while it has not. */
        public Optional<String> words(Locale locale) {
            return happened.map(_ -> DateTimeFormatter.ofPattern("EEE d MMM uuuu", locale).format(LocalDate.parse(day()))
                    + (time().isEmpty() ? "" : ", " + time()));
        }

        /** The time alone; empty without one. */
        public String time() {
            return happened.filter(text -> text.contains("T")).map(text -> text.substring(11)).orElse("");
        }
    }

    static RunPage of(Course course, Member member, Instant now) {
        var lines = TaskLine.all(course, member, now, "onboarding");
        var stages = Stage.of(course);
        var completion = course.obstacles().gates().stream()
                .filter(state -> state.planned().gate().blocks().equals(Gate.COMPLETION)).toList();
        return new RunPage(course, Headline.of(course, stages, lines), Timeline.of(course, stages, now, member.zone()),
                Chapter.of(stages, lines), completion, Entry.of("run", Map.of()), member.may(Right.RUN));
    }

    /** The same, with what was typed and what is wrong with it. */
    RunPage refused(Entry refused) {
        return new RunPage(course, headline, timeline, chapters, completion, refused, may);
    }

    /** What can happen, in the order of the process. */
    public List<Event> events() {
        return course.plan().version().process().events().entrySet().stream()
                .map(event -> new Event(event.getKey(), event.getValue(),
                        Optional.ofNullable(course.known().events().get(event.getKey())).map(happened -> happened.text())))
                .toList();
    }

    /** Who does what. */
    public List<Holder> people() {
        return course.plan().holders().values().stream().map(held -> held.holder()).toList();
    }

    @Override
    public void write(HtmlTemplateOutput out, Shell shell) {
        JterunGenerated.render(out, null, shell, this);
    }
}
