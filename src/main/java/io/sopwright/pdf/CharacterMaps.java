package io.sopwright.pdf;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDResources;

/** The character maps of the fonts of one PDF, each parsed once. */
final class CharacterMaps {

    private final Map<COSDictionary, CharacterMap> known = new HashMap<>();

    CharacterMap of(PDResources resources, COSName name) throws IOException {
        COSDictionary fonts = resources.getCOSObject().getCOSDictionary(COSName.FONT);
        COSDictionary font = fonts == null ? null : fonts.getCOSDictionary(name);
        if (font == null) {
            return CharacterMap.NONE;
        }
        CharacterMap map = known.get(font);
        if (map == null) {
            map = CharacterMap.of(font);
            known.put(font, map);
        }
        return map;
    }

}
