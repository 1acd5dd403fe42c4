package io.sopwright.modelling;

import io.sopwright.change.ProcessEditing;
import io.sopwright.web.Form;
import io.sopwright.yaml.Node;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** The rows of what gates need and of what KPIs should reach: fields that are numbered, an empty row for one more. */
final class Rows {

    static final List<String> NEEDS = List.of("done", "approval", "signature", "payment", "evidence", "rule");
    static final List<String> COMPARISONS = List.of("at most", "below", "at least", "above", "between");

    private static final int MOST = 50;
    private static final Pattern IS = Pattern.compile("(at most|below|at least|above|between) (.*?)(?: and (.*))?");

    private Rows() {}

    static void showNeeds(Content gate, Map<String, String> texts) {
        var needs = gate.entries("needs");
        for (int i = 0; i < needs.size(); i++) {
            showNeed(needs.get(i), texts, String.valueOf(i));
        }
    }

    private static void showNeed(Content need, Map<String, String> texts, String row) {
        var kind = NEEDS.stream().filter(one -> need.part(one).isPresent()).findFirst().orElse("");
        texts.put("need_" + row, kind);
        texts.put((isTask(kind) ? "need_task_" : "need_words_") + row, need.text(kind));
        texts.put("need_title_" + row, need.text("title"));
    }

    private static boolean isTask(String kind) {
        return !kind.equals("evidence") && !kind.equals("rule");
    }

    static Node needs(Form form) {
        return new Node.Sequence(
                IntStream.range(0, MOST).mapToObj(String::valueOf).filter(row -> form.given("need_" + row).isPresent())
                        .map(row -> need(form, row)).toList(),
                ProcessEditing.text("").place());
    }

    private static Node need(Form form, String row) {
        var kind = form.text("need_" + row);
        var parts = new LinkedHashMap<String, String>();
        parts.put(kind, form.text((isTask(kind) ? "need_task_" : "need_words_") + row));
        parts.put("title", form.text("need_title_" + row));
        return ProcessEditing.mapping(parts);
    }

    static void showTargets(Content kpi, Map<String, String> texts) {
        var targets = kpi.entries("targets");
        for (int i = 0; i < targets.size(); i++) {
            showTarget(targets.get(i), texts, String.valueOf(i));
        }
    }

    private static void showTarget(Content target, Map<String, String> texts, String row) {
        var is = IS.matcher(target.text("is"));
        boolean known = is.matches();
        texts.put("target_" + row, known ? is.group(1) : "");
        texts.put("target_number_" + row, known ? is.group(2) : target.text("is"));
        texts.put("target_second_" + row, known && is.group(3) != null ? is.group(3) : "");
        texts.put("target_for_" + row, target.text("for"));
        texts.put("target_when_" + row, target.text("when"));
        texts.put("target_from_" + row, target.text("from"));
        texts.put("target_warn_" + row, target.text("warn"));
    }

    static Node targets(Form form) {
        return new Node.Sequence(IntStream.range(0, MOST).mapToObj(String::valueOf)
                .filter(row -> form.given("target_number_" + row).isPresent()).map(row -> target(form, row)).toList(),
                ProcessEditing.text("").place());
    }

    private static Node target(Form form, String row) {
        var second = form.given("target_second_" + row).map(number -> " and " + number).orElse("");
        var parts = new LinkedHashMap<String, String>();
        parts.put("for", form.text("target_for_" + row));
        parts.put("when", form.text("target_when_" + row));
        parts.put("from", form.text("target_from_" + row));
        parts.put("is", form.text("target_" + row) + " " + form.text("target_number_" + row) + second);
        parts.put("warn", form.text("target_warn_" + row));
        return ProcessEditing.mapping(parts);
    }
}
