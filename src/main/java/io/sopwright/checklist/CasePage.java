package io.sopwright.checklist;

import gg.jte.html.HtmlTemplateOutput;
import io.sopwright.document.DocumentVersion;
import io.sopwright.pages.checklist.JtecaseGenerated;
import io.sopwright.refusal.Invalid;
import io.sopwright.run.Known;
import io.sopwright.run.TeamMember;
import io.sopwright.web.Entry;
import io.sopwright.web.Form;
import io.sopwright.web.Option;
import io.sopwright.web.Page;
import io.sopwright.web.Shell;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is said of one client's case: when it starts, who does what, what the process asks, which products.
 *
 * @param action where it is sent to
 * @param subject client and document
 * @param starts the words of the event that begins it; empty when it has begun
 */
public record CasePage(String action, String subject, Optional<String> starts, Entry entry, List<Seat> seats,
        List<Question> questions, List<Option> products) implements Page {

    private static final String WORDS = "run";

    static CasePage of(String action, String subject, Optional<String> starts, DocumentVersion version, List<TeamMember> members,
            Known known, Form form) {
        var products = version.process().productTitles().entrySet().stream()
                .map(product -> new Option(product.getKey(), product.getValue())).toList();
        return new CasePage(action, subject, starts, new Entry(WORDS, form, Map.of()), Seat.all(version, members, known.team()),
                Question.all(version.process().facts(), known.facts()), products);
    }

    /** The same, with what was typed and what is wrong with it. */
    CasePage refused(Form form, Invalid why) {
        return new CasePage(action, subject, starts, Entry.refused(WORDS, form, why), Seat.typed(seats, form),
                Question.typed(questions, form), products);
    }

    @Override
    public void write(HtmlTemplateOutput out, Shell shell) {
        JtecaseGenerated.render(out, null, shell, this);
    }
}
