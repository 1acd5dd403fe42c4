package io.sopwright.bench.web;

import io.sopwright.bench.Bench;
import io.sopwright.bench.Figures;
import io.sopwright.bench.Report;
import io.sopwright.testing.Application;
import io.sopwright.testing.Browser;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The live preview while somebody types in a procedure of ten pages: one more letter each time. */
public final class Typing implements Bench.Part {

    private static final double MILLISECONDS = 100;
    private static final double P50 = 0.5;
    private static final double P95 = 0.95;
    private static final double NANOSECONDS = 1e6;
    private static final String TEMPLATE = "saas-onboarding";
    /** With a list, a placeholder and a mark that is not closed for a while, which all are wrong until they are finished. */
    private static final String WORDS = """
            After the kickoff, <<company_name>> writes down **what was agreed**, and sends it to the client:

            - the day on which each account is set up;
            - who answers, and *how soon*, when something does not work.

            """;

    /**
     * An answer.
     *
     * @param millis until all of it was there
     * @param whole whether it shows the text, and not only what is wrong with it
     */
    private record Preview(double millis, boolean whole) {}

    /** An editor in somebody's browser, with the caret between two paragraphs. */
    private record Editor(Browser browser, String action, String before, String after) {

        static Editor open(Browser browser, String path) {
            var area = Objects.requireNonNull(browser.get(path).page().selectFirst("textarea[name=text]"));
            var text = area.wholeText().strip();
            int caret = text.indexOf("\n\n", text.length() / 2) + 2;
            return new Editor(browser, area.attr("hx-post"), text.substring(0, caret), text.substring(caret));
        }

        int length() {
            return before.length() + after.length();
        }

        Preview preview(String typed) {
            var body = ("text=" + URLEncoder.encode(before + typed + after, StandardCharsets.UTF_8))
                    .getBytes(StandardCharsets.UTF_8);
            long start = System.nanoTime();
            var reply = browser.post(action, "application/x-www-form-urlencoded", body, Map.of("HX-Request", "true"));
            double millis = (System.nanoTime() - start) / NANOSECONDS;
            if (reply.status() != 200) {
                throw new IllegalStateException("No preview: " + reply.status() + " " + reply.text());
            }
            return new Preview(millis, reply.body().length() > length());
        }
    }

    @Override
    public void run(Report report) {
        var size = Size.asked(report);
        try (var app = Application.start()) {
            var north = app.company("North", "Ann");
            var document = north.document(TEMPLATE);
            var editor = Editor.open(north.owner(), north.to("/documents/" + document.text() + "/text"));
            report.line("  the text of " + TEMPLATE + ", " + editor.length() + " characters");
            type(editor, size.of(500, 20));
            var previews = type(editor, size.of(500, 50));
            var millis = previews.stream().map(Preview::millis).toList();
            long whole = previews.stream().filter(Preview::whole).count();
            report.line(
                    "  " + whole + " of " + previews.size() + " answers show the text, the others only what is wrong with it");
            report.figure("one preview, p50, ms", Figures.percentile(millis, P50), millis.size() + " keystrokes");
            report.atMost("one preview, p95, ms", Figures.percentile(millis, P95), MILLISECONDS);
        }
    }

    private static List<Preview> type(Editor editor, int keystrokes) {
        var words = WORDS.repeat(keystrokes / WORDS.length() + 1);
        var previews = new ArrayList<Preview>();
        for (int typed = 1; typed <= keystrokes; typed++) {
            previews.add(editor.preview(words.substring(0, typed)));
        }
        return previews;
    }
}
