package io.sopwright.pdf;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.jspecify.annotations.Nullable;

/** The text that a page of the renderer's paints, by the identifiers of its marked content. */
final class PageText {

    private static final int NONE = -1;
    /** Points; a space at the end of a line may hang out. */
    private static final float TOLERANCE = 3;

    private final PDPage page;
    private final CharacterMaps fonts;
    private final Map<Integer, StringBuilder> marked = new HashMap<>();
    private final StringBuilder everything = new StringBuilder();
    private final Deque<Integer> open = new ArrayDeque<>();
    private final PDRectangle area;
    private CharacterMap font = CharacterMap.NONE;
    private float size;
    private final float[] matrix = new float[6];
    private @Nullable String outside;

    private PageText(PDPage page, CharacterMaps fonts) {
        this.page = page;
        this.fonts = fonts;
        this.area = page.getMediaBox();
    }

    static PageText of(PDPage page, CharacterMaps fonts) throws IOException {
        var text = new PageText(page, fonts);
        List<COSBase> operands = new ArrayList<>();
        var parser = new PDFStreamParser(page);
        for (Object token = parser.parseNextToken(); token != null; token = parser.parseNextToken()) {
            if (token instanceof Operator operator) {
                text.follow(operator.getName(), operands);
                operands.clear();
            } else {
                operands.add((COSBase) token);
            }
        }
        return text;
    }

    String marked(int id) {
        return marked.getOrDefault(id, new StringBuilder()).toString();
    }

    String everything() {
        return everything.toString();
    }

    private void follow(String operator, List<COSBase> operands) throws IOException {
        switch (operator) {
            case "BMC" -> open.push(NONE);
            case "BDC" -> open.push(id(operands.get(1)));
            case "EMC" -> open.pop();
            case "Tf" -> {
                font = fonts.of(page.getResources(), (COSName) operands.get(0));
                size = ((COSNumber) operands.get(1)).floatValue();
            }
            case "Tm" -> IntStream.range(0, 6).forEach(at -> matrix[at] = ((COSNumber) operands.get(at)).floatValue());
            case "Tj", "TJ" -> show(operands.getFirst());
            default -> {
            }
        }
    }

    private int id(COSBase properties) {
        COSDictionary dictionary = properties instanceof COSName name ? named(name) : (COSDictionary) properties;
        return dictionary.getInt(COSName.MCID, NONE);
    }

    private COSDictionary named(COSName name) {
        PDPropertyList list = page.getResources().getProperties(name);
        return list == null ? new COSDictionary() : list.getCOSObject();
    }

    private void show(COSBase text) {
        switch (text) {
            case COSArray pieces -> pieces.forEach(this::show);
            case COSNumber back -> move(-back.floatValue());
            case COSString codes -> show(font.read(codes.getBytes()), font.width(codes.getBytes()));
            default -> {
            }
        }
    }

    private void show(String words, float width) {
        everything.append(words);
        int id = open.isEmpty() ? NONE : open.peek();
        if (id != NONE) {
            marked.computeIfAbsent(id, key -> new StringBuilder()).append(words);
        }
        boolean starts = isOnPage();
        move(width);
        if (!(starts && isOnPage()) && outside == null) {
            outside = words;
        }
    }

    /** Moves the pen by thousandths of the em square, along the line. */
    private void move(float width) {
        matrix[4] += width / 1000 * size * matrix[0];
    }

    private boolean isOnPage() {
        float x = matrix[4];
        float y = matrix[5];
        return x > area.getLowerLeftX() - TOLERANCE && x < area.getUpperRightX() + TOLERANCE && y > area.getLowerLeftY()
                && y < area.getUpperRightY();
    }

    /** A text that is painted, wholly or in part, where the page is no more. */
    Optional<String> outside() {
        return Optional.ofNullable(outside);
    }
}
