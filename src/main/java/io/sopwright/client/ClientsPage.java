package io.sopwright.client;

import gg.jte.html.HtmlTemplateOutput;
import io.sopwright.pages.client.JteclientsGenerated;
import io.sopwright.web.Column;
import io.sopwright.web.Page;
import io.sopwright.web.Shell;
import io.sopwright.web.Table;
import java.util.List;
import java.util.Locale;

/**
 * The clients of a company.
 *
 * @param none whether there is none at all, filtered or not
 */
public record ClientsPage(Table.Slice<ClientRow> clients, boolean none) implements Page {

    static Table<ClientRow> table(Locale locale) {
        return new Table<>("client", List.of(Column.words("name", ClientRow::name, locale),
                Column.words("kind", ClientRow::kind, locale),
                Column.words("country", client -> Locale.of("", client.country()).getDisplayCountry(locale), locale)));
    }

    @Override
    public void write(HtmlTemplateOutput out, Shell shell) {
        JteclientsGenerated.render(out, null, shell, this);
    }
}
