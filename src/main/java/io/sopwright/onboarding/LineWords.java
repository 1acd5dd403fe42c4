package io.sopwright.onboarding;

import io.sopwright.calendar.Ordinal;
import io.sopwright.process.AgendaPoint;
import io.sopwright.process.Approval;
import io.sopwright.process.Item;
import io.sopwright.process.Meeting;
import io.sopwright.process.Payment;
import io.sopwright.process.ProcessDefinition;
import io.sopwright.process.Signing;
import io.sopwright.process.Task;
import io.sopwright.schedule.Planned;
import io.sopwright.schedule.PlannedMessage;
import io.sopwright.schedule.PlannedTask;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the lines of one checklist say in words, the same on paper, on a screen and in a spreadsheet. */
public final class LineWords {

    private final ProcessDefinition process;
    private final Map<String, Holder> holders;
    private final Map<String, String> phases;

    LineWords(Checklist checklist) {
        this(checklist.version().process(), checklist.holders());
    }

    /** @param holders who holds each role, by key */
    public LineWords(ProcessDefinition process, Map<String, Holder> holders) {
        this.process = process;
        this.holders = Map.copyOf(holders);
        this.phases = process.phases().stream()
                .collect(Collectors.toMap(phase -> phase.key(), phase -> phase.title(), (first, _) -> first));
    }

    /** How its date came about; empty without a date. */
    public String why(Planned planned) {
        return planned.due().map(due -> planned.turn().map(turn -> rhythm(planned) + "; this is the " + turn.ordinal())
                .or(() -> planned.rule().filter(rule -> rule.latest().or(rule::earliest).orElseThrow() instanceof Ordinal)
                        .map(rule -> rule.words(process.events())))
                .orElseGet(() -> due.decisive().sentence())).orElse("");
    }

    /** What is known of a date that is not known yet: the rule, or how often; empty when the process says nothing. */
    public String someTime(Planned planned) {
        return planned.rule().map(rule -> rule.words(process.events())).orElseGet(() -> rhythm(planned));
    }

    private String rhythm(Planned planned) {
        return planned.repeats().map(recurrence -> recurrence.words(process.events(), phases)).orElse("");
    }

    /** Who else takes part, or is told. */
    public List<String> with(Planned planned) {
        return together(roles(planned));
    }

    /** Each person once, with all of the roles in which he or she takes part. */
    private List<String> together(List<String> roles) {
        var byPerson = new LinkedHashMap<String, Set<String>>();
        roles.stream().map(this::holder)
                .forEach(holder -> byPerson.computeIfAbsent(holder.person(), _ -> new LinkedHashSet<>()).add(holder.role()));
        return byPerson.entrySet().stream()
                .map(person -> new Holder(person.getKey(), String.join(" and ", person.getValue())).words()).toList();
    }

    private List<String> roles(Planned planned) {
        return switch (planned) {
            case PlannedMessage message -> message.row().to();
            case PlannedTask(_, var task, _, _, _, _, _) -> {
                var roles = new LinkedHashSet<>(task.meeting().map(Meeting::attendees).orElse(List.of()));
                roles.addAll(task.with());
                yield List.copyOf(roles);
            }
        };
    }

    private Holder holder(String role) {
        return holders.getOrDefault(role, new Holder(role, role));
    }

    /** By which means something is told; empty for a task. */
    public String channel(Planned planned) {
        return planned instanceof PlannedMessage message ? message.row().format() : "";
    }

    /** What it talks about, when it is a meeting. */
    public List<AgendaPoint> agenda(Planned planned) {
        return planned instanceof PlannedTask planning
                ? planning.task().meeting().map(Meeting::agenda).orElse(List.of())
                : List.of();
    }

    /** {@code Introductions, 10 min (our team; the client's team)}. */
    public static String words(AgendaPoint point) {
        var points = String.join("; ", point.points());
        return point.title() + ", " + point.minutes() + " min" + (points.isEmpty() ? "" : " (" + points + ")");
    }

    /** The hint, and how long it takes, a sentence each. */
    public static List<String> lead(Planned planned) {
        return planned instanceof PlannedTask(_, var task, _, _, _, _, _)
                ? Stream.of(task.help().stream(),
                        task.meeting().stream().map(meeting -> "Meeting, " + minutes(meeting.minutes())),
                        task.repeats().stream().filter(again -> again.minutes() > 0)
                                .map(again -> minutes(again.minutes()) + " each time"))
                        .flatMap(notes -> notes).toList()
                : List.of();
    }

    /** What else belongs to it, a sentence each: what is attached, decided, signed, paid and filled in. */
    public List<String> notes(Planned planned) {
        return switch (planned) {
            case PlannedMessage message -> Stream.concat(frequency(message), form(message.row().form())).toList();
            case PlannedTask(_, var task, _, _, _, _, _) -> notes(task);
        };
    }

    /** How often, where the date does not say it already. */
    private static Stream<String> frequency(PlannedMessage message) {
        return message.row().repeats().isPresent() ? Stream.empty() : Stream.of("How often: " + message.row().frequency());
    }

    private List<String> notes(Task task) {
        return Stream.of(
                task.evidence().isEmpty() ? Stream.<String>empty() : Stream.of("Attach: " + String.join(", ", task.evidence())),
                task.approval().stream().flatMap(approval -> words(task, approval)), task.signing().stream().map(this::words),
                task.payment().stream().flatMap(this::payment), form(task.form()), survey(task.survey()))
                .flatMap(notes -> notes).toList();
    }

    private static String minutes(int minutes) {
        return minutes + (minutes == 1 ? " minute" : " minutes");
    }

    /** Who decides is the one who answers for the task, unless it is said. */
    private Stream<String> words(Task task, Approval approval) {
        var by = approval.by().equals(task.role()) ? "" : " by " + holder(approval.by()).words();
        return Stream.concat(Stream.of("Approval of " + approval.of() + by),
                approval.silence().stream().map(silence -> silence.words()));
    }

    private String words(Signing signing) {
        return (signing.by().size() == 1 ? "Signature" : "Signatures") + " under " + signing.of() + ": "
                + String.join("; ", together(signing.by()));
    }

    private Stream<String> payment(String key) {
        return process.payments().stream().filter(payment -> payment.key().equals(key)).map(LineWords::words);
    }

    private static String words(Payment payment) {
        return "Payment: " + payment.title() + ", " + payment.share().toPlainString() + " %";
    }

    private Stream<String> form(Optional<String> key) {
        return key.map(process.forms()::get).stream().map(form -> "Form: " + form.title());
    }

    private Stream<String> survey(Optional<String> key) {
        return key.map(process.surveys()::get).stream().map(survey -> "Survey: " + survey.title());
    }

    /** What is ticked or written down within it. */
    static List<Item> items(Planned planned) {
        return planned instanceof PlannedTask task ? task.items() : List.of();
    }

    static List<String> evidence(Planned planned) {
        return planned instanceof PlannedTask task ? task.task().evidence() : List.of();
    }
}
