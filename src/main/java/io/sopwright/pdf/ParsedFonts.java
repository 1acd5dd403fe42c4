package io.sopwright.pdf;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One set of parsed fonts, for one print at a time. A font is parsed when the first print needs it and then kept. */
final class ParsedFonts {

    private final List<FontFile> files;
    private final Map<FontFile, ParsedFont> parsed = new HashMap<>();

    ParsedFonts(Fonts fonts) {
        this.files = fonts.files();
    }

    List<FontFile> files() {
        return files;
    }

    ParsedFont of(FontFile file) {
        return parsed.computeIfAbsent(file, ParsedFont::of);
    }
}
