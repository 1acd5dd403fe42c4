package io.sopwright.pdf;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;

/** Parsed fonts for prints that run side by side: as many sets as processors are kept, more are made and dropped when needed. */
final class FontPool {

    private final Fonts fonts;
    private final BlockingQueue<ParsedFonts> idle = new ArrayBlockingQueue<>(Runtime.getRuntime().availableProcessors());

    FontPool(Fonts fonts) {
        this.fonts = fonts;
    }

    ParsedFonts take() {
        ParsedFonts parsed = idle.poll();
        return parsed == null ? new ParsedFonts(fonts) : parsed;
    }

    void giveBack(ParsedFonts parsed) {
        // a full pool drops the set, which then is garbage: it holds no resources but memory
        boolean kept = idle.offer(parsed);
        assert kept || idle.remainingCapacity() == 0;
    }
}
