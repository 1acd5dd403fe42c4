package io.sopwright.authoring;

import gg.jte.html.HtmlTemplateOutput;
import io.sopwright.document.Proof;
import io.sopwright.document.Proofs;
import io.sopwright.pages.authoring.JteproofGenerated;
import io.sopwright.source.Characters;
import io.sopwright.source.Finding;
import io.sopwright.source.Source;
import io.sopwright.web.Page;
import io.sopwright.web.Shell;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What becomes of a text: beside the editor, and anew after each pause in typing.
 *
 * @param html how it reads, safe to print as it is; empty while it cannot be shown
 * @param mistakes what is wrong in it, those in the text first
 * @param canShow whether the process can be read, without which no text can be shown
 * @param unanswered questions for which examples stand in
 * @param drawings whether it holds drawings, which are not shown here
 */
public record ProofPart(Optional<String> html, List<Mistake> mistakes, boolean canShow, List<String> unanswered,
        boolean drawings) implements Page {

    private static final String SOURCE = "text";

    /**
     * Something wrong.
     *
     * @param line counted from 1; 0 when it is not in the text
     * @param column counted from 1
     * @param isError whether it bars submission
     */
    public record Mistake(int line, int column, String sentence, boolean isError) {

        static Mistake of(Finding finding) {
            boolean isHere = finding.place().source().equals(SOURCE);
            return new Mistake(isHere ? finding.place().line() : 0, finding.place().column(), finding.sentence(),
                    finding.isError());
        }
    }

    public ProofPart {
        mistakes = List.copyOf(mistakes);
        unanswered = List.copyOf(unanswered);
    }

    static ProofPart of(Proofs proofs, String text) {
        var source = new Source(SOURCE, text);
        var refused = Characters.refused(text, 0);
        if (refused.isPresent()) {
            var finding = Finding.error(source.at(refused.getAsInt()),
                    Characters.name(text.codePointAt(refused.getAsInt())) + " may not be used: delete it.");
            return new ProofPart(Optional.empty(), List.of(Mistake.of(finding)), proofs.canShow(), proofs.unanswered(), false);
        }
        return of(proofs, proofs.of(source));
    }

    private static ProofPart of(Proofs proofs, Proof proof) {
        var html = proof.html().map(page -> apart(page.body()));
        var mistakes = proof.findings().stream().map(Mistake::of).toList();
        var here = mistakes.stream().filter(mistake -> mistake.line > 0)
                .sorted((one, other) -> Integer.compare(one.line, other.line));
        return new ProofPart(html, Stream.concat(here, mistakes.stream().filter(mistake -> mistake.line == 0)).toList(),
                proofs.canShow(), proofs.unanswered(), html.filter(body -> body.contains("class=\"drawing\"")).isPresent());
    }

    /** Headings name themselves after their words; here they must not take the names of the page's own parts. Quotes in text are escaped, so these are tags. */
    private static String apart(String body) {
        return body.replace(" id=\"", " id=\"text-").replace(" href=\"#", " href=\"#text-");
    }

    @Override
    public void write(HtmlTemplateOutput out, Shell shell) {
        JteproofGenerated.render(out, null, shell, this);
    }
}
