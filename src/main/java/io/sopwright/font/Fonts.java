package io.sopwright.font;

import io.sopwright.canvas.Lettering;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The fonts of the prints. A character is taken from the first font that has it: Lato, then Hebrew, Arabic, symbols, then the
 * operator's fonts, in their order, so that these change nothing where they are not needed. A style sheet needs no {@code font-family}; it may name
 * {@link #FAMILY}, or before it a family of the operator.
 */
public final class Fonts {

    /** The family of all text: regular, bold, italic and bold italic; Latin, Greek, Cyrillic and Vietnamese. */
    public static final String FAMILY = "Lato";

    private final List<FontFile> files;
    private final Coverage coverage;

    private Fonts(List<FontFile> files) {
        this.files = files;
        this.coverage = Coverage.of(files);
    }

    /** The fonts inside this kit. Parses them, which takes a tenth of a second: make one and keep it. */
    public static Fonts shipped() {
        return new Fonts(List.of(
                FontFile.shipped(FAMILY, "Regular"), FontFile.shipped(FAMILY, "Bold"),
                FontFile.shipped(FAMILY, "Italic"), FontFile.shipped(FAMILY, "BoldItalic"),
                FontFile.shipped("NotoSansHebrew", "Regular"), FontFile.shipped("NotoSansHebrew", "Bold"),
                FontFile.shipped("NotoSansArabic", "Regular"), FontFile.shipped("NotoSansArabic", "Bold"),
                FontFile.shipped("DejaVuSans", ""), FontFile.shipped("NotoSansSymbols2", "Regular")));
    }

    /**
     * These fonts and then the operator's, read once, now.
     *
     * @param trueTypeFiles files with TrueType outlines whose licence bits permit embedding
     * @throws InvalidFont for a file that cannot be read or embedded
     */
    public Fonts with(List<Path> trueTypeFiles) {
        return new Fonts(Stream.concat(files.stream(), trueTypeFiles.stream().map(FontFile::operator)).toList());
    }

    /** The letters that drawings are written in. It may be shared by threads and throws {@link MissingGlyph}. */
    public Lettering lettering() {
        return new Letters(files);
    }

    List<FontFile> files() {
        return files;
    }

    /** The characters that these fonts have. */
    public Coverage coverage() {
        return coverage;
    }
}
