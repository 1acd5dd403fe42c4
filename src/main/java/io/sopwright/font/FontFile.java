package io.sopwright.font;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.apache.fontbox.ttf.OpenTypeFont;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** One font as it came, and what its style is. The bytes are never changed. */
final class FontFile {

    private static final int ITALIC_BIT = 1;
    private static final int NO_SUBSET_BIT = 0x100;
    private static final int RESTRICTED = 0x2;

    private final String name;
    private final String family;
    private final int weight;
    private final boolean italic;
    private final boolean shipped;
    private final byte[] bytes;

    private FontFile(String name, String family, int weight, boolean italic, boolean shipped, byte[] bytes) {
        this.name = name;
        this.family = family;
        this.weight = weight;
        this.italic = italic;
        this.shipped = shipped;
        this.bytes = bytes;
    }

    /** A font of this kit. */
    static FontFile shipped(String family, String style) {
        String file = family + (style.isEmpty() ? "" : "-" + style) + ".ttf";
        try (InputStream in = FontFile.class.getResourceAsStream(file)) {
            return new FontFile(file, family, style.startsWith("Bold") ? 700 : 400, style.endsWith("Italic"), true,
                    Objects.requireNonNull(in, file).readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A font of the operator, named and weighed by its own tables. */
    static FontFile operator(Path path) {
        String name = String.valueOf(path.getFileName());
        byte[] bytes = read(path, name);
        try {
            return described(name, bytes);
        } catch (InvalidFont refused) {
            throw refused;
        } catch (IOException | RuntimeException e) {
            // the parser trusts the numbers in a file, and stumbles over wrong ones in many ways
            throw new InvalidFont("The font file " + name + " is not a TrueType font, or is damaged: replace it or take it away.",
                    e);
        }
    }

    private static byte[] read(Path path, String name) {
        try {
            return Files.readAllBytes(path);
        } catch (IOException e) {
            throw new InvalidFont("The font file " + name + " cannot be read: check its permissions.", e);
        }
    }

    private static FontFile described(String name, byte[] bytes) throws IOException {
        try (TrueTypeFont font = parse(bytes)) {
            var os2 = font.getOS2Windows();
            if (font instanceof OpenTypeFont outlines && outlines.isPostScript()) {
                throw new InvalidFont(
                        "The font file " + name + " has PostScript outlines: only TrueType outlines can be embedded.");
            }
            if (os2 == null || (os2.getFsType() & 0xF) == RESTRICTED || (os2.getFsType() & NO_SUBSET_BIT) != 0) {
                throw new InvalidFont("The font file " + name + " does not permit embedding: choose another font.");
            }
            requireTables(font);
            String family = font.getNaming().getFontFamily();
            return new FontFile(name, family == null ? name : family, os2.getWeightClass() >= 600 ? 700 : 400,
                    (os2.getFsSelection() & ITALIC_BIT) != 0, false, bytes);
        }
    }

    /** Tables are read when first asked for; a damaged one must be found now and not in the middle of a print. */
    private static void requireTables(TrueTypeFont font) throws IOException {
        font.getUnicodeCmapLookup();
        font.getGlyph().getGlyph(0);
        font.getAdvanceWidth(0);
        font.getPostScript();
    }

    /** A fresh parse; fonts keep reading from it, so it belongs to one thread at a time. */
    TrueTypeFont parse() {
        try {
            return parse(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static TrueTypeFont parse(byte[] bytes) throws IOException {
        TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(bytes));
        // ligatures have no code point of their own, so text could neither be measured nor extracted
        font.setEnableGsub(false);
        return font;
    }

    String name() {
        return name;
    }

    String family() {
        return family;
    }

    /** 400 or 700. */
    int weight() {
        return weight;
    }

    boolean italic() {
        return italic;
    }

    /** Whether it is a font of this kit, not of the operator. */
    boolean shipped() {
        return shipped;
    }
}
