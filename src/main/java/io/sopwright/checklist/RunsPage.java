package io.sopwright.checklist;

import gg.jte.html.HtmlTemplateOutput;
import io.sopwright.pages.checklist.JterunsGenerated;
import io.sopwright.run.OnboardingRow;
import io.sopwright.run.ProgressRow;
import io.sopwright.web.Column;
import io.sopwright.web.Page;
import io.sopwright.web.Shell;
import io.sopwright.web.Table;
import io.sopwright.wording.Words;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/**
 * The onboardings of a company.
 *
 * @param none whether there is none at all, filtered or not
 */
public record RunsPage(Table.Slice<Line> runs, boolean none) implements Page {

    /** An onboarding as the list shows it. */
    public record Line(OnboardingRow run, ProgressRow progress, ZoneId zone) {

        /** {@code OPS-003 Client onboarding, 2.1}. */
        public String document() {
            return run.number() + " " + run.title() + ", " + run.version();
        }

        /** The day on which it was started, on the company's calendar. */
        public String started(Locale locale) {
            return DateTimeFormatter.ofPattern("d MMM uuuu", locale).withZone(zone).format(run.startedAt());
        }

        /** The state as a key. */
        public String key() {
            return "run.state_" + run.state().replace(' ', '_');
        }
    }

    static Table<Line> table(Words words) {
        var locale = words.locale();
        return new Table<>("run", List.of(Column.words("client", line -> line.run.clientName(), locale),
                Column.words("document", Line::document, locale), Column.words("state", line -> words.of(line.key()), locale),
                Column.sorted("progress", line -> line.progress.percent() + " %", line -> line.progress.percent()),
                Column.sorted("started", line -> line.started(locale), line -> line.run.startedAt())));
    }

    @Override
    public void write(HtmlTemplateOutput out, Shell shell) {
        JterunsGenerated.render(out, null, shell, this);
    }
}
