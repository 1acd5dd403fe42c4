package io.sopwright.register;

import gg.jte.html.HtmlTemplateOutput;
import io.sopwright.measure.Definition;
import io.sopwright.pages.register.JtekpisGenerated;
import io.sopwright.web.Page;
import io.sopwright.web.Shell;
import java.util.List;

/**
 * A document: by which figures it is judged.
 *
 * @param definitions in the order in which the version that is read has them
 */
public record KpisPage(Dossier dossier, List<Definition> definitions) implements Page {

    public KpisPage {
        definitions = List.copyOf(definitions);
    }

    static KpisPage of(Dossier dossier) {
        return new KpisPage(dossier, dossier.reading().stream()
                .flatMap(reading -> Definition.of(dossier.document(), dossier.shown(), reading)).toList());
    }

    @Override
    public void write(HtmlTemplateOutput out, Shell shell) {
        JtekpisGenerated.render(out, null, shell, this);
    }
}
