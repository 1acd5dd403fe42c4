package io.sopwright.pdf;

import com.openhtmltopdf.util.Diagnostic;
import com.openhtmltopdf.util.LogMessageId;
import com.openhtmltopdf.util.LogMessageId.LogMessageId0Param;
import com.openhtmltopdf.util.LogMessageId.LogMessageId1Param;
import com.openhtmltopdf.util.LogMessageId.LogMessageId2Param;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.logging.Level;

/** What the renderer says about one print. It prints on without what it complains about, so anything but routine refuses the print. */
final class Complaints implements Consumer<Diagnostic> {

    private static final Set<LogMessageId> ROUTINE = Set.of(
            LogMessageId0Param.GENERAL_PDF_USING_FAST_MODE,
            LogMessageId1Param.LOAD_PARSE_STYLESHEETS_TIME,
            LogMessageId1Param.LOAD_REQUESTING_STYLESHEET_AT_URI,
            LogMessageId1Param.MATCH_MATCHER_CREATED_WITH_SELECTOR,
            LogMessageId2Param.LOAD_LOADING_FONT_FROM_SUPPLIER);

    private static final int MAX = 20;

    private final Set<String> sentences = new LinkedHashSet<>();

    @Override
    public void accept(Diagnostic message) {
        if (message.getLevel().intValue() >= Level.INFO.intValue() && !ROUTINE.contains(message.getLogMessageId())
                && sentences.size() < MAX) {
            sentences.add("The PDF renderer says: " + message.getFormattedMessage());
        }
    }

    void check() {
        if (!sentences.isEmpty()) {
            throw new CannotPrint(List.copyOf(sentences));
        }
    }

    /** The refusal for a renderer that gave up. */
    CannotPrint refusal(Throwable cause) {
        accept("The PDF renderer gave up on this page (" + cause + "): simplify its tables, lists and styles.");
        return new CannotPrint(String.join("\n", sentences), cause);
    }

    private void accept(String sentence) {
        sentences.add(sentence);
    }
}
