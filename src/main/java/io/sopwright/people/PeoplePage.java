package io.sopwright.people;

import gg.jte.html.HtmlTemplateOutput;
import io.sopwright.pages.people.JtepeopleGenerated;
import io.sopwright.web.Column;
import io.sopwright.web.Option;
import io.sopwright.web.Page;
import io.sopwright.web.Shell;
import io.sopwright.web.Table;
import io.sopwright.wording.Words;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The people of a company. */
public record PeoplePage(Table.Slice<ColleagueRow> people) implements Page {

    static Table<ColleagueRow> table(Words words, List<Option> roles, Instant now) {
        var titles = roles.stream().collect(Collectors.toMap(Option::value, Option::words));
        Function<ColleagueRow, String> held = row -> row.held().stream().map(key -> titles.getOrDefault(key, key))
                .collect(Collectors.joining(", "));
        return new Table<>("people", List.of(Column.words("name", ColleagueRow::name, words.locale()),
                Column.words("email", ColleagueRow::address, words.locale()),
                Column.words("access", row -> words.of("people.access_" + row.access()), words.locale()),
                Column.words("roles", held, words.locale()),
                Column.words("standing", row -> words.of("people.standing_" + row.standing(now).word()), words.locale())));
    }

    /** What a cell says. */
    public String cell(ColleagueRow row, int column) {
        return people.table().columns().get(column).text().apply(row);
    }

    @Override
    public void write(HtmlTemplateOutput out, Shell shell) {
        JtepeopleGenerated.render(out, null, shell, this);
    }
}
