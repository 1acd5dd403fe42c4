package io.sopwright.kpi;

import io.sopwright.yaml.Part;
import io.sopwright.yaml.RecordShape;
import io.sopwright.yaml.Shape;
import io.sopwright.yaml.Shapes;
import java.util.List;
import java.util.Optional;

/**
 * When a client is well, and what happens when not.
 *
 * @param title what being well is called
 * @param conditions all of which must hold
 * @param otherwise what is done when one does not
 */
public record Health(String title, List<HealthCondition> conditions, Optional<String> otherwise) {

    private static final Part<Health, String> TITLE = Part.needed("title", Shapes.TEXT, Health::title,
            "what being well is called");
    private static final Part<Health, List<HealthCondition>> CONDITIONS = Part.list("conditions", HealthCondition.SHAPE,
            Health::conditions, "all of which must hold");
    private static final Part<Health, Optional<String>> OTHERWISE = Part.maybe("otherwise", Shapes.TEXT, Health::otherwise,
            "what is done when one does not");

    private static final Shape<Health> SHAPE = new RecordShape<>("health", List.of(TITLE, CONDITIONS, OTHERWISE),
            in -> new Health(in.get(TITLE), in.get(CONDITIONS), in.get(OTHERWISE)));

    public Health {
        conditions = List.copyOf(conditions);
    }

    /** How the health of clients is written. */
    public static Shape<Health> shape() {
        return SHAPE;
    }
}
