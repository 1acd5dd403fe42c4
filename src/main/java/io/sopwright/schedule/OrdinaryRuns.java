package io.sopwright.schedule;

import io.sopwright.calendar.When;
import io.sopwright.calendar.WorkCalendar;
import io.sopwright.field.Field;
import io.sopwright.field.FieldType;
import io.sopwright.field.Value;
import io.sopwright.process.ProcessDefinition;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The runs that a plan is tried on: new and repeat clients, with every product and with each alone, begun on each day of a working week without holidays,
 * and with each fact at its default, so that nothing extraordinary happens.
 */
final class OrdinaryRuns {

    static final Calendars CALENDARS = new Calendars(weekdays(), weekdays());

    private static final LocalDate MONDAY = LocalDate.of(2026, 6, 1);
    /** When the calendar opens, noon or so, and an hour before it closes. */
    private static final List<Integer> HOURS = List.of(9, 13, 16);
    private static final int MOST = 1000;

    private final Conditions conditions;
    private final Map<Run, Schedule.Trial> plans = new HashMap<>();

    OrdinaryRuns(Conditions conditions) {
        this.conditions = conditions;
    }

    /** The plan of one of the runs, made once. */
    Schedule.Trial plan(Run run) {
        return plans.computeIfAbsent(run, _ -> Schedule.trial(conditions, run, CALENDARS));
    }

    /**
     * The runs of the process that the conditions belong to; what no condition asks for does not vary.
     *
     * @param condition a condition whose facts take each value that they can have, so that some run fulfils it
     */
    List<Run> with(Optional<String> condition) {
        var process = conditions.process();
        var kinds = conditions.mention("client.kind") ? List.of("new", "repeat") : List.of("new");
        var runs = new ArrayList<Run>();
        for (var facts : facts(process, condition)) {
            for (var products : products()) {
                for (var kind : kinds) {
                    MONDAY.datesUntil(MONDAY.plusDays(5)).map(day -> Map.of(process.starts(), When.day(day)))
                            .forEach(events -> runs.add(new Run(kind, "GB", products, facts, events)));
                }
            }
        }
        return runs.size() > MOST ? runs.subList(0, MOST) : runs;
    }

    /** The run in which this event has happened on the day that the run would begin, and no other. */
    static Run atDay(String event, Run run) {
        return at(event, When.day(day(run)), run);
    }

    /** The same at each of several hours of that day. */
    static Stream<Run> atHours(String event, Run run) {
        return HOURS.stream()
                .map(hour -> at(event, When.at(day(run).atTime(hour, 0).toInstant(ZoneOffset.UTC)), run));
    }

    private static Run at(String event, When when, Run run) {
        return new Run(run.kind(), run.country(), run.products(), run.facts(), Map.of(event, when));
    }

    private static LocalDate day(Run run) {
        return run.events().values().iterator().next().dateIn(ZoneOffset.UTC);
    }

    private List<List<String>> products() {
        var all = List.copyOf(conditions.process().productTitles().keySet());
        var bought = new LinkedHashSet<List<String>>();
        bought.add(all);
        if (conditions.mention("product")) {
            all.forEach(product -> bought.add(List.of(product)));
        }
        return List.copyOf(bought);
    }

    private static List<Map<String, Value>> facts(ProcessDefinition process, Optional<String> condition) {
        var combinations = List.of(Map.<String, Value>of());
        for (var fact : process.facts().entrySet()) {
            boolean isAsked = condition.filter(text -> text.contains("run." + fact.getKey())).isPresent();
            var values = isAsked ? every(fact.getValue()) : standard(fact.getValue()).stream().toList();
            combinations = values.isEmpty() ? combinations : combined(combinations, fact.getKey(), values);
        }
        return combinations;
    }

    private static Optional<Value> standard(Field field) {
        return field.standard().isEmpty() ? Optional.empty() : Optional.of(field.read(field.standard()));
    }

    private static List<Value> every(Field field) {
        return switch (field.type()) {
            case FieldType.YES_NO -> List.of(new Value.YesNo(false), new Value.YesNo(true));
            case FieldType.CHOICE -> field.options().keySet().stream().map(key -> field.read(List.of(key))).toList();
            default -> field.sample().stream().toList();
        };
    }

    private static List<Map<String, Value>> combined(List<Map<String, Value>> combinations, String key, List<Value> values) {
        return combinations.stream().limit(MOST).flatMap(facts -> values.stream().map(value -> with(facts, key, value))).toList();
    }

    private static Map<String, Value> with(Map<String, Value> facts, String key, Value value) {
        var more = new HashMap<>(facts);
        more.put(key, value);
        return more;
    }

    private static WorkCalendar weekdays() {
        return WorkCalendar.in(ZoneOffset.UTC).hours("Mon-Fri 09:00-17:00").build();
    }
}
