package io.sopwright.issue;

import io.sopwright.refusal.Invalid;
import io.sopwright.web.Form;
import io.sopwright.wording.Message;
import java.time.DateTimeException;
import java.time.LocalDate;

/**
 * What an author says of a version when laying it before its approver.
 *
 * @param material whether it changes what people do or promise: then it gets a new major number
 * @param note what changed, for everybody who reads the history
 * @param effective the day from which it is to be in force, in the company's zone
 */
record Submission(boolean material, String note, LocalDate effective) {

    static final int LONGEST_NOTE = 500;

    /**
     * What was typed.
     *
     * @param today in the company's zone
     * @throws Invalid when it cannot be taken
     */
    static Submission of(Form form, LocalDate today) {
        return new Submission(!form.text("class").equals("minor"), form.needed("note", LONGEST_NOTE), day(form, today));
    }

    private static LocalDate day(Form form, LocalDate today) {
        try {
            var day = LocalDate.parse(form.needed("effective", 10));
            if (day.isBefore(today) || day.isAfter(today.plusYears(2))) {
                throw new Invalid("effective", Message.of("issue.effective_range"));
            }
            return day;
        } catch (DateTimeException _) {
            throw new Invalid("effective", Message.of("issue.effective_unreadable"));
        }
    }
}
