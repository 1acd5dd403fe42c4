package io.sopwright.onboarding;

import io.sopwright.calendar.Reckoning;
import io.sopwright.calendar.When;
import io.sopwright.schedule.PlannedDue;
import io.sopwright.schedule.PlannedTask;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A checklist as comma-separated values (RFC 4180), for spreadsheets: UTF-8, a row a task, every cell in quotes. A cell that a spreadsheet would
 * take for a formula begins with an apostrophe; so does what would be one after a semicolon, a bar, a tab or a line end within a cell, where a
 * spreadsheet that was told another separator begins a new cell (OWASP, CSV injection).
 */
public final class ChecklistCsv {

    private static final List<String> HEAD = List.of("client", "document", "version", "phase", "task_key", "task", "clause",
            "role", "person", "due_from", "due",
            "due_is_expected", "why", "evidence", "items");
    private static final String FORMULA_STARTS = "=+-@\t\r\n＝＋－＠";
    /** Where a cell would begin for a program that splits the file at semicolons, bars, tabs or all line ends, quotes or not. */
    private static final Pattern CELL_WITHIN = Pattern.compile("([;|\\t\\r\\n][\"\\s\\p{Z}\\p{Cf}]*+)(?=[=+\\-@＝＋－＠])");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssXXX");

    private ChecklistCsv() {}

    /** The whole file, its head included; a moment stands with its offset, in the company's zone. */
    public static String of(Checklist checklist) {
        var zone = checklist.version().company().zone();
        var rows = checklist.lines().stream().map(line -> row(checklist, line, zone));
        return Stream.concat(Stream.of(HEAD), rows)
                .map(cells -> cells.stream().map(ChecklistCsv::cell).collect(Collectors.joining(",")))
                .collect(Collectors.joining("\r\n", "", "\r\n"));
    }

    private static List<String> row(Checklist checklist, ChecklistLine line, ZoneId zone) {
        var document = checklist.version().document();
        PlannedTask planned = line.planned();
        var task = planned.task();
        var due = planned.due();
        return List.of(checklist.client().name(), document.number(), document.version(), planned.phase().title(), task.key(),
                planned.title(),
                task.clause().orElse(""), line.role(), line.person(),
                day(due.flatMap(planning -> planning.due().earliest()), zone),
                day(due.flatMap(planning -> planning.due().latest()), zone),
                due.map(planning -> planning.expected() ? "yes" : "no").orElse(""),
                due.map(PlannedDue::decisive).map(Reckoning::sentence).orElse(""), String.join("; ", task.evidence()),
                planned.items().stream().map(item -> item.title()).collect(Collectors.joining("; ")));
    }

    private static String day(Optional<Reckoning> reckoning, ZoneId zone) {
        return reckoning.map(found -> switch (found.result()) {
            case When.Day(var date) -> date.toString();
            case When.Time(var instant) -> TIME.format(instant.atZone(zone));
        }).orElse("");
    }

    private static String cell(String text) {
        var safe = (isFormula(text) ? "'" : "") + CELL_WITHIN.matcher(text).replaceAll("$1'");
        return "\"" + safe.replace("\"", "\"\"") + "\"";
    }

    /** Whether a spreadsheet may run it: blanks and marks that nobody sees may stand before the sign, for some programs drop them. */
    private static boolean isFormula(String text) {
        var seen = text.codePoints().dropWhile(c -> Character.isSpaceChar(c) || Character.getType(c) == Character.FORMAT)
                .findFirst();
        return seen.isPresent() && FORMULA_STARTS.indexOf(seen.getAsInt()) >= 0;
    }
}
