package io.sopwright.kpi;

import io.sopwright.yaml.Part;
import io.sopwright.yaml.RecordShape;
import io.sopwright.yaml.Shape;
import io.sopwright.yaml.Shapes;
import java.util.List;
import java.util.Optional;

/**
 * One of the things that must hold for a client to be well.
 *
 * @param key its stable name
 * @param title what must hold, in words
 * @param rule the same as an expression, true, false or unknown
 * @param evidence what shows it
 */
public record HealthCondition(String key, String title, String rule, Optional<String> evidence) {

    private static final Part<HealthCondition, String> KEY = Part.needed("key", Shapes.KEY, HealthCondition::key,
            "the stable name of the condition");
    private static final Part<HealthCondition, String> TITLE = Part.needed("title", Shapes.TEXT, HealthCondition::title,
            "what must hold, in words");
    private static final Part<HealthCondition, String> RULE = Part.needed("rule", Shapes.TEXT, HealthCondition::rule,
            "what must hold, as an expression");
    private static final Part<HealthCondition, Optional<String>> EVIDENCE = Part.maybe("evidence", Shapes.TEXT,
            HealthCondition::evidence, "what shows it");

    static final Shape<HealthCondition> SHAPE = new RecordShape<>("health condition", List.of(KEY, TITLE, RULE, EVIDENCE),
            in -> new HealthCondition(in.get(KEY), in.get(TITLE), in.get(RULE), in.get(EVIDENCE)));
}
