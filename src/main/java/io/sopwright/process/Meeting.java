package io.sopwright.process;

import io.sopwright.notation.Notation;
import io.sopwright.yaml.Part;
import io.sopwright.yaml.RecordShape;
import io.sopwright.yaml.Shape;
import io.sopwright.yaml.Shapes;
import java.util.List;

/**
 * People of some roles talk for a time.
 *
 * @param minutes how long the meeting is, at least 1
 * @param attendees the roles that take part
 * @param agenda its subjects, whose minutes add up to the meeting's; may be empty
 */
public record Meeting(int minutes, List<String> attendees, List<AgendaPoint> agenda) {

    private static final Part<Meeting, Integer> MINUTES = Part.needed("minutes", Notation.COUNT, Meeting::minutes,
            "how long the meeting is");
    private static final Part<Meeting, List<String>> ATTENDEES = Part.list("attendees", Shapes.KEY, Meeting::attendees,
            "the roles that take part");
    private static final Part<Meeting, List<AgendaPoint>> AGENDA = Part.list("agenda", AgendaPoint.SHAPE, Meeting::agenda,
            "the subjects and their minutes");

    static final Shape<Meeting> SHAPE = new RecordShape<>("meeting", List.of(MINUTES, ATTENDEES, AGENDA),
            in -> new Meeting(in.get(MINUTES), in.get(ATTENDEES), in.get(AGENDA)));

    public Meeting {
        attendees = List.copyOf(attendees);
        agenda = List.copyOf(agenda);
    }
}
