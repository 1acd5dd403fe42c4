package io.sopwright.modelling;

import io.sopwright.canvas.Lettering;
import io.sopwright.document.ProcessPicture;
import io.sopwright.font.Fonts;
import io.sopwright.process.ProcessDefinition;
import io.sopwright.source.InvalidText;
import io.sopwright.wording.Words;
import jakarta.inject.Singleton;

/** Draws processes while they are edited. */
@Singleton
final class Drawings {

    private final Lettering lettering;

    Drawings(Fonts fonts) {
        this.lettering = fonts.lettering();
    }

    /** The drawing; empty when the process cannot be read yet. */
    String of(Model model, Words words) {
        try {
            var process = ProcessDefinition.shape().read(model.placeholders().filled(model.process()));
            return ProcessPicture.svg(process, lettering, words.of("modelling.drawing"),
                    words.of("modelling.drawing_description"));
        } catch (InvalidText _) {
            // what is wrong is told among the findings
            return "";
        }
    }
}
