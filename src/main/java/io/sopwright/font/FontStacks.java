package io.sopwright.font;

import com.openhtmltopdf.css.value.FontSpecification;
import com.openhtmltopdf.layout.SharedContext;
import com.openhtmltopdf.pdfboxout.PdfBoxFSFont;
import com.openhtmltopdf.pdfboxout.PdfBoxFontResolver;
import com.openhtmltopdf.pdfboxout.PdfBoxFontResolver.FontDescription;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.render.FSFont;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;

/** Chooses the fonts that a text is tried in, for one PDF: whatever family a style names or not, all fonts are behind it. */
public final class FontStacks extends PdfBoxFontResolver {

    private final PDDocument pdf;
    private final ParsedFonts fonts;
    private final LineMetrics metrics;
    private final Map<FontFile, FontDescription> faces = new HashMap<>();
    private final Map<Style, List<FontDescription>> stacks = new HashMap<>();

    FontStacks(SharedContext context, PDDocument pdf, ParsedFonts fonts, LineMetrics metrics) {
        super(context, pdf, metrics, PdfAConformance.PDFA_2_A, true);
        this.pdf = pdf;
        this.fonts = fonts;
        this.metrics = metrics;
    }

    @Override
    public FSFont resolveFont(SharedContext context, FontSpecification wanted) {
        return new PdfBoxFSFont(stacks.computeIfAbsent(Style.of(wanted), this::stack), wanted.size);
    }

    /**
     * A line for a drawing in regular letters, split where the font changes.
     *
     * @return from left to right, each with its font, which becomes part of the PDF
     * @throws MissingGlyph for a character that no font has
     */
    public List<Run> runs(String line) {
        String seen = Direction.inVisualOrder(line);
        List<FontDescription> stack = stacks.computeIfAbsent(Style.REGULAR, this::stack);
        var runs = new ArrayList<Run>();
        for (int from = 0, to; from < seen.length(); from = to) {
            Face face = face(stack, seen.codePointAt(from), line);
            to = from + Character.charCount(seen.codePointAt(from));
            while (to < seen.length() && face(stack, seen.codePointAt(to), line) == face) {
                to += Character.charCount(seen.codePointAt(to));
            }
            runs.add(new Run(seen.substring(from, to), face.getFont()));
        }
        return runs;
    }

    /** A piece of a line in one font. */
    public record Run(String text, PDFont font) {}

    private static Face face(List<FontDescription> stack, int codePoint, String line) {
        return stack.stream().map(Face.class::cast).filter(face -> face.has(codePoint)).findFirst()
                .orElseThrow(() -> new MissingGlyph(codePoint, line));
    }

    private List<FontDescription> stack(Style style) {
        return style.stack(fonts.files()).map(this::face).toList();
    }

    private FontDescription face(FontFile file) {
        return faces.computeIfAbsent(file, wanted -> new Face(pdf, wanted, fonts.of(wanted), metrics));
    }
}
