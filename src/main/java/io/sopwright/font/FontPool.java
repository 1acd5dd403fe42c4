package io.sopwright.font;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;

/** Parsed fonts for prints that run side by side: as many sets as processors are kept, more are made and dropped when needed. */
public final class FontPool {

    private final Fonts fonts;
    private final LineMetrics metrics;
    private final BlockingQueue<ParsedFonts> idle = new ArrayBlockingQueue<>(Runtime.getRuntime().availableProcessors());

    public FontPool(Fonts fonts) {
        this.fonts = fonts;
        this.metrics = new LineMetrics(fonts.files().getFirst());
    }

    /** A set for one print, to be given back after it. */
    public ParsedFonts take() {
        ParsedFonts parsed = idle.poll();
        return parsed == null ? new ParsedFonts(fonts.files(), metrics) : parsed;
    }

    /** Ends the use of a set, whatever became of its print. */
    public void giveBack(ParsedFonts parsed) {
        // a full pool drops the set, which then is garbage: it holds no resources but memory
        idle.offer(parsed);
    }
}
