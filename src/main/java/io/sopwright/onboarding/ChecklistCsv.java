package io.sopwright.onboarding;

import io.sopwright.calendar.Reckoning;
import io.sopwright.calendar.When;
import io.sopwright.csv.Csv;
import io.sopwright.process.Item;
import io.sopwright.schedule.PlannedGate;
import io.sopwright.schedule.PlannedTask;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A checklist as comma-separated values (RFC 4180), for spreadsheets: UTF-8, a row for each task, message and gate.
 */
public final class ChecklistCsv {

    private static final List<String> HEAD = List.of("client", "document", "version", "phase", "task_key", "task", "clause",
            "role", "person", "due_from", "due", "due_is_expected", "why", "evidence", "items", "with", "channel", "agenda",
            "notes",
            "kind");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssXXX");

    private final Checklist checklist;
    private final LineWords words;
    private final GateWords gateWords;
    private final ZoneId zone;

    private ChecklistCsv(Checklist checklist) {
        this.checklist = checklist;
        this.words = new LineWords(checklist);
        this.gateWords = new GateWords(checklist.version().process());
        this.zone = checklist.version().company().zone();
    }

    /** The whole file, its head included; a moment stands with its offset, in the company's zone. */
    public static String of(Checklist checklist) {
        return Csv.write(Stream.concat(Stream.of(HEAD), new ChecklistCsv(checklist).rows()));
    }

    private Stream<List<String>> rows() {
        var document = checklist.version().document();
        return Chapter.of(checklist, this::row, this::row).stream().flatMap(chapter -> chapter.rows().stream()
                .map(cells -> Stream.concat(Stream.of(checklist.client().name(), document.number(), document.version(),
                        chapter.title()), cells.stream()).toList()));
    }

    private List<String> row(ChecklistLine line) {
        var planned = line.planned();
        var due = planned.due();
        return List.of(planned.key(), planned.title(), planned.clause().orElse(""), line.holder().role(), line.holder().person(),
                day(due.flatMap(planning -> planning.due().earliest())), day(due.flatMap(planning -> planning.due().latest())),
                due.map(planning -> planning.expected() ? "yes" : "no").orElse(""),
                due.isEmpty() ? words.someTime(planned) : words.why(planned), list(LineWords.evidence(planned)),
                list(LineWords.items(planned).stream().map(Item::title).toList()), list(words.with(planned)),
                words.channel(planned), list(words.agenda(planned).stream().map(LineWords::words).toList()),
                list(Stream.concat(LineWords.lead(planned).stream(), words.notes(planned).stream()).toList()),
                planned instanceof PlannedTask ? "task" : "communication");
    }

    private List<String> row(PlannedGate planned) {
        var gate = planned.gate();
        return List.of(gate.key(), gate.title(), gate.clause().orElse(""), "", "", "", "", "", "", "",
                list(gateWords.needs(planned)), "", "", "", list(gateWords.notes(planned)), "gate");
    }

    private static String list(List<String> entries) {
        return String.join("; ", entries);
    }

    private String day(Optional<Reckoning> reckoning) {
        return reckoning.map(found -> switch (found.result()) {
            case When.Day(var date) -> date.toString();
            case When.Time(var instant) -> TIME.format(instant.atZone(zone));
        }).orElse("");
    }
}
