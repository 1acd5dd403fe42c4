package io.sopwright.register;

import gg.jte.html.HtmlTemplateOutput;
import io.sopwright.control.Dates;
import io.sopwright.pages.register.JteregisterGenerated;
import io.sopwright.web.Column;
import io.sopwright.web.Page;
import io.sopwright.web.Shell;
import io.sopwright.web.Table;
import java.time.LocalDate;
import java.util.List;

/**
 * The documents of a company.
 *
 * @param none whether there is none at all, filtered or not
 */
public record RegisterPage(Table.Slice<Entry> documents, boolean none, Dates dates) implements Page {

    static Table<Entry> table(Dates dates) {
        var locale = dates.locale();
        return new Table<>("register", List.of(Column.words("number", entry -> entry.document().number(), locale),
                Column.words("document", entry -> entry.document().title(), locale),
                Column.words("state", entry -> entry.version().state(), locale),
                Column.sorted("version", entry -> entry.version().number(),
                        entry -> 10_000 * entry.version().major() + entry.version().minor()),
                Column.words("owner", entry -> entry.document().ownerName(), locale),
                Column.sorted("effective", entry -> entry.effective().map(LocalDate::toString).orElse(""),
                        entry -> entry.effective().orElse(LocalDate.MAX)),
                Column.sorted("review", entry -> entry.review().map(LocalDate::toString).orElse(""),
                        entry -> entry.review().orElse(LocalDate.MAX))));
    }

    @Override
    public void write(HtmlTemplateOutput out, Shell shell) {
        JteregisterGenerated.render(out, null, shell, this);
    }
}
