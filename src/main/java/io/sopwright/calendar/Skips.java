package io.sopwright.calendar;

import io.sopwright.calendar.Reckoning.Step;
import io.sopwright.calendar.Reckoning.Verdict;
import java.util.ArrayList;
import java.util.List;

/** Days that were passed over, short enough for a sentence: {@code Sat 28 Feb, Sun 1 Mar, Mon 6 Apr (Easter Monday)}. */
final class Skips {

    private static final int A_FEW = 8;

    private Skips() {}

    /** Days of one verdict; the year is written where it changes. */
    static String of(List<Step> steps, Verdict verdict, int year) {
        var skipped = steps.stream().filter(step -> step.verdict() == verdict).toList();
        return skipped.size() <= A_FEW ? listed(runs(skipped), year) : shortened(skipped, year);
    }

    // of many days, those that close every week are only counted
    private static String shortened(List<Step> skipped, int year) {
        var weekly = skipped.stream().filter(step -> step.reason().isEmpty()).count();
        var runs = runs(skipped.stream().filter(step -> !step.reason().isEmpty()).toList());
        var parts = new ArrayList<String>();
        if (!runs.isEmpty()) {
            parts.add(listed(runs.subList(0, Math.min(runs.size(), A_FEW)), year));
        }
        long others = runs.stream().skip(A_FEW).mapToLong(List::size).sum();
        if (others > 0) {
            parts.add(others + " more closed days");
        }
        if (weekly > 0) {
            parts.add(weekly + " days that are closed every week");
        }
        return String.join(" and ", parts);
    }

    private static String listed(List<List<Step>> runs, int year) {
        var text = new StringBuilder();
        int known = year;
        for (var run : runs) {
            text.append(text.isEmpty() ? "" : ", ").append(Words.day(run.getFirst().day(), known));
            if (run.size() > 1) {
                text.append(" to ").append(Words.day(run.getLast().day(), run.getFirst().day().getYear()));
            }
            text.append(Words.bracketed(run.getFirst().reason()));
            known = run.getLast().day().getYear();
        }
        return text.toString();
    }

    // neighbours that are closed for the same reason make one run; weekends are short enough to stay apart
    private static List<List<Step>> runs(List<Step> days) {
        var runs = new ArrayList<List<Step>>();
        for (var day : days) {
            if (!runs.isEmpty() && continues(runs.getLast().getLast(), day)) {
                runs.getLast().add(day);
            } else {
                runs.add(new ArrayList<>(List.of(day)));
            }
        }
        return runs;
    }

    private static boolean continues(Step run, Step day) {
        return !day.reason().isEmpty() && day.reason().equals(run.reason())
                && Math.abs(day.day().toEpochDay() - run.day().toEpochDay()) == 1;
    }
}
