package io.sopwright.pdf;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.fontbox.cmap.CMap;
import org.apache.fontbox.cmap.CMapParser;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSStream;
import org.jspecify.annotations.Nullable;

/** What the two-byte codes of an embedded font mean, as a reader that copies or speaks text takes it (ISO 32000-1, 9.10.3), and how wide they are. */
final class CharacterMap {

    /** A font that does not tell. */
    static final CharacterMap NONE = new CharacterMap(null);

    private static final int CODE_LENGTH = 2;
    private static final float DEFAULT_WIDTH = 1000;

    private final @Nullable CMap characters;
    private final Map<Integer, Float> widths = new HashMap<>();

    private CharacterMap(@Nullable CMap characters) {
        this.characters = characters;
    }

    static CharacterMap of(COSDictionary font) throws IOException {
        COSStream stream = font.getCOSStream(COSName.TO_UNICODE);
        var map = new CharacterMap(stream == null ? null : new CMapParser().parse(stream.createView()));
        if (font.getCOSArray(COSName.DESCENDANT_FONTS).getObject(0) instanceof COSDictionary glyphs
                && glyphs.getCOSArray(COSName.W) != null) {
            map.readWidths(glyphs.getCOSArray(COSName.W));
        }
        return map;
    }

    /** Either {@code first [w w …]} or {@code first last w} (ISO 32000-1, 9.7.4.3). */
    private void readWidths(COSArray entries) {
        for (int at = 0; at + 1 < entries.size();) {
            int first = entries.getInt(at);
            COSBase next = entries.getObject(at + 1);
            if (next instanceof COSArray each) {
                for (int code = 0; code < each.size(); code++) {
                    widths.put(first + code, width(each.getObject(code)));
                }
                at += 2;
            } else {
                for (int code = first; code <= entries.getInt(at + 1); code++) {
                    widths.put(code, width(entries.getObject(at + 2)));
                }
                at += 3;
            }
        }
    }

    private static float width(COSBase number) {
        return number instanceof COSNumber width ? width.floatValue() : DEFAULT_WIDTH;
    }

    String read(byte[] codes) {
        var text = new StringBuilder(codes.length / CODE_LENGTH);
        for (int at = 0; at + 1 < codes.length; at += CODE_LENGTH) {
            String character = characters == null ? null : characters.toUnicode(code(codes, at), CODE_LENGTH);
            text.append(character == null ? PrintedText.REPLACEMENT : character);
        }
        return text.toString();
    }

    /** In thousandths of the em square. */
    float width(byte[] codes) {
        float width = 0;
        for (int at = 0; at + 1 < codes.length; at += CODE_LENGTH) {
            width += widths.getOrDefault(code(codes, at), DEFAULT_WIDTH);
        }
        return width;
    }

    private static int code(byte[] codes, int at) {
        return ((codes[at] & 0xFF) << 8) | (codes[at + 1] & 0xFF);
    }
}
