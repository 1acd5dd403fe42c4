package io.sopwright.schedule;

import io.sopwright.calendar.WorkCalendar;
import io.sopwright.notation.Whose;

/** The calendars of the two sides of a run. Immutable; the combinations are made once. */
public final class Calendars {

    private final WorkCalendar ours;
    private final WorkCalendar clients;
    private final WorkCalendar either;
    private final WorkCalendar both;

    public Calendars(WorkCalendar ours, WorkCalendar clients) {
        this.ours = ours;
        this.clients = clients;
        this.either = WorkCalendar.either(ours, clients);
        this.both = WorkCalendar.both(ours, clients);
    }

    /** The calendar that decides. */
    public WorkCalendar of(Whose whose) {
        return switch (whose) {
            case OURS -> ours;
            case CLIENTS -> clients;
            case EITHER -> either;
            case BOTH -> both;
        };
    }

    /** The company's own. */
    public WorkCalendar ours() {
        return ours;
    }
}
