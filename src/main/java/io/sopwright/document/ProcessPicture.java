package io.sopwright.document;

import io.sopwright.canvas.Lettering;
import io.sopwright.process.ProcessDefinition;

/** The drawing of a process, as its document shows it, apart from a document. */
public final class ProcessPicture {

    private static final double WIDEST = 700;
    private static final double HIGHEST = 520;

    private ProcessPicture() {}

    /**
     * The process as an {@code svg} element, safe to stand in a page as it is.
     *
     * @param title its name, for those who cannot see it
     * @param description what it shows, in a sentence
     */
    public static String svg(ProcessDefinition process, Lettering lettering, String title, String description) {
        return ProcessFlowchart.of(process).draw(lettering, WIDEST, HIGHEST).svg(title, description);
    }
}
