package io.sopwright.measure;

import gg.jte.html.HtmlTemplateOutput;
import io.sopwright.control.Dates;
import io.sopwright.kpi.HealthCondition;
import io.sopwright.kpi.Target;
import io.sopwright.pages.measure.JtekpiGenerated;
import io.sopwright.tenancy.Member;
import io.sopwright.tenancy.Right;
import io.sopwright.web.Page;
import io.sopwright.web.Shell;
import io.sopwright.wording.Words;
import java.util.List;
import java.util.Optional;

/**
 * A KPI: how it is defined.
 *
 * @param measuring how its number comes about
 * @param clause what the clause says that promises it
 * @param aims what it should reach
 * @param health the conditions of a client's health that have to do with it
 * @param otherwise what the version that is being made says instead
 * @param mayChange whether the one who reads may change it
 */
public record KpiPage(Standing standing, List<Particular> measuring, Optional<String> clause, List<Aim> aims,
        List<Condition> health,
        List<Particular> otherwise, boolean mayChange) implements Page {

    /**
     * A target.
     *
     * @param group whom it is for; empty for all
     * @param warning where trouble begins; empty when it says nothing
     * @param from the day from which it applies; empty while no version that says so is in force
     */
    public record Aim(Optional<String> group, String is, Optional<String> warning, Optional<Formula> when,
            Optional<String> from) {}

    /** A condition of a client's health. */
    public record Condition(String title, Formula rule, Optional<String> evidence) {}

    public KpiPage {
        measuring = List.copyOf(measuring);
        aims = List.copyOf(aims);
        health = List.copyOf(health);
        otherwise = List.copyOf(otherwise);
    }

    static KpiPage of(Standing standing, Member reader) {
        var words = new Words(reader.locale());
        var particulars = Particulars.of(standing.shown(), words);
        return new KpiPage(standing, particulars.measuring(), particulars.clause(),
                standing.shown().kpi().targets().stream().map(target -> aim(target, particulars, Dates.of(reader))).toList(),
                RelatedConditions.of(standing.shown()).stream().map(condition -> condition(condition, particulars.names()))
                        .toList(),
                standing.otherwise().map(next -> Particulars.of(next, words).otherThan(particulars)).orElse(List.of()),
                reader.may(Right.CONFIGURE));
    }

    private static Aim aim(Target target, Particulars particulars, Dates dates) {
        var version = particulars.definition().version();
        var from = target.from().or(() -> Optional.ofNullable(version.effectiveOn()));
        return new Aim(target.group(), particulars.words().is(target.is()), target.warn().map(particulars.words()::is),
                target.when().map(particulars.names()::formula), from.map(dates::day));
    }

    private static Condition condition(HealthCondition condition, Names names) {
        return new Condition(condition.title(), names.formula(condition.rule()), condition.evidence());
    }

    /** The definition that is shown. */
    public Definition shown() {
        return standing.shown();
    }

    @Override
    public void write(HtmlTemplateOutput out, Shell shell) {
        JtekpiGenerated.render(out, null, shell, this);
    }
}
