package io.sopwright.process;

import io.sopwright.notation.Notation;
import io.sopwright.yaml.Part;
import io.sopwright.yaml.RecordShape;
import io.sopwright.yaml.Shape;
import io.sopwright.yaml.Shapes;
import java.util.List;

/**
 * What a meeting talks about for some minutes.
 *
 * @param title the subject
 * @param minutes how long, at least 1
 * @param points its parts, in order
 */
public record AgendaPoint(String title, int minutes, List<String> points) {

    private static final Part<AgendaPoint, String> TITLE = Part.needed("title", Shapes.TEXT, AgendaPoint::title, "the subject");
    private static final Part<AgendaPoint, Integer> MINUTES = Part.needed("minutes", Notation.COUNT, AgendaPoint::minutes,
            "how many minutes it takes");
    private static final Part<AgendaPoint, List<String>> POINTS = Part.list("points", Shapes.TEXT, AgendaPoint::points,
            "what belongs to the subject");

    static final Shape<AgendaPoint> SHAPE = new RecordShape<>("agenda point", List.of(TITLE, MINUTES, POINTS),
            in -> new AgendaPoint(in.get(TITLE), in.get(MINUTES), in.get(POINTS)));

    public AgendaPoint {
        points = List.copyOf(points);
    }
}
