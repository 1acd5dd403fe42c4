package io.sopwright.run;

import io.sopwright.schedule.Planned;
import io.sopwright.schedule.PlannedMessage;
import io.sopwright.schedule.PlannedTask;
import io.sopwright.schedule.Turn;

/** Which line of a plan a task comes from: stays the same when it is planned anew. */
record TaskRef(String phase, String key, String product, int turn) {

    static TaskRef of(Planned planned) {
        int turn = planned.turn().map(Turn::number).orElse(0);
        return switch (planned) {
            case PlannedTask task -> new TaskRef(task.phase().key(), task.key(), task.product(), turn);
            case PlannedMessage message -> new TaskRef("", message.key(), "", turn);
        };
    }
}
