package io.sopwright.desk;

import gg.jte.html.HtmlTemplateOutput;
import io.sopwright.pages.desk.JtedeskGenerated;
import io.sopwright.web.Column;
import io.sopwright.web.Page;
import io.sopwright.web.Shell;
import io.sopwright.web.Table;
import io.sopwright.wording.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The tasks of one person, or of everybody.
 *
 * @param papers versions of documents that wait for this person; none among everybody's
 * @param everybodys whether it is everybody's
 */
public record DeskPage(List<DeskEntry> entries, List<Paper> papers, Shelf shelf, boolean everybodys) implements Page {

    /** How many tasks a page shows. */
    public static final int MOST = 2000;

    public DeskPage {
        entries = List.copyOf(entries);
        papers = List.copyOf(papers);
    }

    static Table<DeskEntry> table(Words words) {
        var locale = words.locale();
        return new Table<>("task", List.of(Column.words("client", DeskEntry::client, locale),
                Column.words("phase", entry -> entry.line().title(), locale),
                Column.sorted("due_column", entry -> entry.line().due().isKnown() ? entry.line().due().exact() : "",
                        DeskPage::day),
                Column.words("holder", entry -> entry.line().holder(), locale),
                Column.words("state", entry -> words.of("task.state_" + entry.line().key()), locale)));
    }

    /** The earliest first, what has no day last. */
    static List<DeskEntry> byDay(List<DeskEntry> entries) {
        return entries.stream().sorted(Comparator.comparing(DeskPage::day)).toList();
    }

    private static LocalDate day(DeskEntry entry) {
        return Optional.ofNullable(entry.line().due().on()).orElse(LocalDate.MAX);
    }

    /** Whether there may be more tasks than a page shows. */
    public boolean isCut() {
        return entries.size() == MOST;
    }

    /** How many are on a shelf. */
    public long count(Shelf of) {
        return entries.stream().filter(of::holds).count();
    }

    /** What is on the shelf that is shown, by onboarding; the most urgent first. */
    public Map<String, List<DeskEntry>> groups() {
        var groups = new LinkedHashMap<String, List<DeskEntry>>();
        entries.stream().filter(shelf::holds)
                .forEach(entry -> groups.computeIfAbsent(entry.onboarding(), _ -> new ArrayList<>()).add(entry));
        return groups;
    }

    /** The address of a shelf, below the company's. */
    public String to(Shelf other, boolean all) {
        return "/tasks?show=" + other.key() + (all ? "&whose=all" : "");
    }

    @Override
    public void write(HtmlTemplateOutput out, Shell shell) {
        JtedeskGenerated.render(out, null, shell, this);
    }
}
