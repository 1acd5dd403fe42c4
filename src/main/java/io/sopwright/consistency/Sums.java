package io.sopwright.consistency;

import io.sopwright.consistency.Way.Located;
import io.sopwright.process.AgendaPoint;
import io.sopwright.process.Payment;
import io.sopwright.process.Task;
import java.math.BigDecimal;

/** Figures that have to add up: the minutes of an agenda and the shares of the price. */
final class Sums {

    private static final BigDecimal WHOLE = new BigDecimal(100);

    private Sums() {}

    static void check(Review review) {
        review.tasks().forEach(task -> agenda(review, task));
        payments(review);
    }

    private static void agenda(Review review, Located<Task> task) {
        task.part().meeting().filter(meeting -> !meeting.agenda().isEmpty()).ifPresent(meeting -> {
            int sum = meeting.agenda().stream().mapToInt(AgendaPoint::minutes).sum();
            if (sum != meeting.minutes()) {
                review.error(task.way().then("meeting", "minutes"), "The agenda adds up to " + sum
                        + " minutes, but the meeting has " + meeting.minutes() + ": make them the same.");
            }
        });
    }

    private static void payments(Review review) {
        var payments = review.process().payments();
        var sum = payments.stream().map(Payment::share).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (!payments.isEmpty() && sum.compareTo(WHOLE) != 0) {
            review.error(Way.to("payments"), "The payments add up to " + sum.toPlainString() + " %, not to 100 %: mend a share.");
        }
    }
}
