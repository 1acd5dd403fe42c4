package io.sopwright.measure;

import gg.jte.html.HtmlTemplateOutput;
import io.sopwright.pages.measure.JtekpisGenerated;
import io.sopwright.tenancy.Member;
import io.sopwright.tenancy.Right;
import io.sopwright.web.Column;
import io.sopwright.web.Option;
import io.sopwright.web.Page;
import io.sopwright.web.Shell;
import io.sopwright.web.Table;
import io.sopwright.wording.Words;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The KPIs of a company.
 *
 * @param wanted what is looked for
 * @param documents which can be looked for
 * @param states which can be looked for
 * @param none whether there is none at all, filtered or not
 * @param mayChange whether the one who reads may define some
 */
public record KpisPage(Table.Slice<Definition> kpis, Wanted wanted, List<Option> documents, List<String> states, boolean none,
        boolean mayChange) implements Page {

    private static final Pattern NUMBER = Pattern.compile("[0-9]+");

    public KpisPage {
        documents = List.copyOf(documents);
        states = List.copyOf(states);
    }

    static KpisPage of(Table.Slice<Definition> kpis, Wanted wanted, List<Definition> all, Member reader) {
        var documents = all.stream().map(one -> new Option(one.document().id().text(), one.documentName())).distinct().toList();
        var states = all.stream().map(one -> one.version().state()).distinct().sorted().toList();
        return new KpisPage(kpis, wanted, documents, states, all.isEmpty(), reader.may(Right.CONFIGURE));
    }

    static Table<Definition> table(Words words) {
        var locale = words.locale();
        var told = new KpiWords(words);
        return new Table<>("kpi", List.of(Column.words("name", one -> one.kpi().title(), locale),
                Column.words("question", one -> one.kpi().question().orElse(""), locale),
                Column.words("document", Definition::documentName, locale),
                Column.words("state", one -> words.of(one.stateKey()), locale),
                Column.sorted("clause", one -> one.kpi().clause().orElse(""), KpisPage::clauseInOrder),
                Column.words("unit", one -> told.unit(one.kpi()), locale),
                Column.words("target", one -> told.targets(one.kpi()), locale),
                Column.words("period", one -> one.period().orElse(""), locale)));
    }

    /** So that 2.1 comes before 10.1. */
    private static String clauseInOrder(Definition one) {
        return NUMBER.matcher(one.kpi().clause().orElse("")).replaceAll(number -> "%4s".formatted(number.group()));
    }

    @Override
    public void write(HtmlTemplateOutput out, Shell shell) {
        JtekpisGenerated.render(out, null, shell, this);
    }
}
