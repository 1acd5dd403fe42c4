package io.sopwright.trail;

import gg.jte.html.HtmlTemplateOutput;
import io.sopwright.pages.trail.JtetrailGenerated;
import io.sopwright.web.Column;
import io.sopwright.web.Option;
import io.sopwright.web.Page;
import io.sopwright.web.Shell;
import io.sopwright.web.Table;
import io.sopwright.wording.Words;
import java.util.List;

/**
 * The trail of a company, or what somebody looks for in it.
 *
 * @param wanted what is looked for
 * @param people who can be looked for
 * @param isCut whether older entries match too, more than a list holds
 */
public record TrailPage(Table.Slice<Line> lines, Wanted wanted, List<Option> people, Chain chain, boolean isCut)
        implements
            Page {

    /** How many entries a list holds. */
    public static final int MOST = 5000;

    public TrailPage {
        people = List.copyOf(people);
    }

    static Table<Line> table(Words words) {
        var locale = words.locale();
        return new Table<>("trail", List.of(Column.sorted("at", Line::at, Line::sequence),
                Column.words("person", Line::person, locale), Column.words("did", Line::did, locale),
                Column.words("kind", Line::kind, locale), Column.words("subject", Line::name, locale),
                Column.words("reason", Line::reason, locale)));
    }

    /** The kinds of things, to choose from. */
    public List<Option> kinds(Shell shell) {
        return Act.KINDS.stream().map(kind -> new Option(kind, Act.kind(kind, shell.words()))).toList();
    }

    @Override
    public void write(HtmlTemplateOutput out, Shell shell) {
        JtetrailGenerated.render(out, null, shell, this);
    }
}
