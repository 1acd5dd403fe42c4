package io.sopwright.modelling;

import gg.jte.html.HtmlTemplateOutput;
import io.sopwright.change.Told;
import io.sopwright.pages.modelling.JteprocessGenerated;
import io.sopwright.web.Form;
import io.sopwright.web.Page;
import io.sopwright.web.Shell;
import io.sopwright.wording.Message;
import io.sopwright.wording.Words;
import java.util.List;
import java.util.Optional;

/**
 * The process of a draft, to be changed.
 *
 * @param drawing an {@code svg} element, safe to stand in a page as it is; empty when it cannot be drawn
 * @param typed what was typed when it was refused
 * @param refused why an act was not done
 */
public record ProcessPage(Editor editor, Board board, List<Told> differences, String drawing, Form typed,
        Optional<Message> refused) implements Page {

    static ProcessPage of(Editor editor, Words words, String drawing) {
        return new ProcessPage(editor, Board.of(editor.model(), editor.verdict(), words), editor.model().differences(), drawing,
                Form.EMPTY, Optional.empty());
    }

    ProcessPage refused(Form form, Message why) {
        return new ProcessPage(editor, board, differences, drawing, form, Optional.of(why));
    }

    /** What was typed into the form that adds to a section, when that was refused. */
    public String typed(String section, String field) {
        return typed.text("section").equals(section) ? typed.text(field) : "";
    }

    /** Where an entry of a list goes, one step up or down. */
    public Moves moves(String section, String key) {
        return Moves.in(editor.model().entries(section).stream().map(Content::key).toList(), key);
    }

    /** Whether something that was found leads to a page where it can be mended. */
    public static boolean leads(Found found) {
        return Model.SECTIONS.contains(found.section());
    }

    @Override
    public void write(HtmlTemplateOutput out, Shell shell) {
        JteprocessGenerated.render(out, null, shell, this);
    }
}
