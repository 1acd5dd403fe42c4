package io.sopwright.pdf;

import com.openhtmltopdf.bidi.support.ICUBidiReorderer;
import com.openhtmltopdf.bidi.support.ICUBidiSplitter;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FSFontUseCase;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import io.sopwright.font.Fonts;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.jsoup.Jsoup;
import org.jsoup.helper.W3CDom;

/** openhtmltopdf as its documentation shows it: the same page, fonts, drawings and standards, nothing kept from print to print. */
public final class PlainPrinter {

    private static final Set<FSFontUseCase> TEXT = EnumSet.of(FSFontUseCase.DOCUMENT);
    private static final Set<FSFontUseCase> FALLBACK = EnumSet.of(FSFontUseCase.FALLBACK_PRE);

    /** A font of ours: file, family, weight, style. */
    private record Face(String file, String family, int weight, FontStyle style) {

        InputStream open() {
            return Objects.requireNonNull(Fonts.class.getResourceAsStream(file), file);
        }
    }

    private static final List<Face> FACES = List.of(
            new Face("Lato-Regular.ttf", "Lato", 400, FontStyle.NORMAL),
            new Face("Lato-Bold.ttf", "Lato", 700, FontStyle.NORMAL),
            new Face("Lato-Italic.ttf", "Lato", 400, FontStyle.ITALIC),
            new Face("Lato-BoldItalic.ttf", "Lato", 700, FontStyle.ITALIC),
            new Face("NotoSansHebrew-Regular.ttf", "Noto Sans Hebrew", 400, FontStyle.NORMAL),
            new Face("NotoSansHebrew-Bold.ttf", "Noto Sans Hebrew", 700, FontStyle.NORMAL),
            new Face("NotoSansArabic-Regular.ttf", "Noto Sans Arabic", 400, FontStyle.NORMAL),
            new Face("NotoSansArabic-Bold.ttf", "Noto Sans Arabic", 700, FontStyle.NORMAL),
            new Face("DejaVuSans.ttf", "DejaVu Sans", 400, FontStyle.NORMAL),
            new Face("NotoSansSymbols2-Regular.ttf", "Noto Sans Symbols 2", 400, FontStyle.NORMAL));

    private final byte[] colours = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

    private final Font letters = letters();

    private final boolean ligatures;

    /** @param ligatures whether letters are joined as the font would have it: slow in PDFBox, on unless turned off, and not done by us */
    public PlainPrinter(boolean ligatures) {
        this.ligatures = ligatures;
        XRLog.setLoggingEnabled(false);
    }

    /** The sheet as PDF/A-2a and PDF/UA-1. */
    public byte[] print(Sheet sheet) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var pdf = new PDDocument()) {
            var builder = new PdfRendererBuilder();
            builder.usePDDocument(pdf);
            addFonts(builder, pdf);
            print(sheet, builder, out);
        }
        return out.toByteArray();
    }

    private static Font letters() {
        try (InputStream in = FACES.getFirst().open()) {
            return Font.createFont(Font.TRUETYPE_FONT, in);
        } catch (IOException | FontFormatException e) {
            throw new IllegalStateException(e);
        }
    }

    private void addFonts(PdfRendererBuilder builder, PDDocument pdf) {
        for (var face : FACES) {
            if (ligatures || !face.family().equals("Lato")) {
                builder.useFont(face::open, face.family(), face.weight(), face.style(), true,
                        face.family().equals("Lato") ? TEXT : FALLBACK);
            } else {
                builder.useFont(new WithoutLigatures(face, pdf), face.family(), face.weight(), face.style(), true);
            }
        }
    }

    /** A font that is parsed when the first text asks for it. */
    private static final class WithoutLigatures extends PDFontSupplier {

        private final Face face;
        private final PDDocument pdf;

        @SuppressWarnings("NullAway") // the font of the super class is only what supply() would return
        WithoutLigatures(Face face, PDDocument pdf) {
            super(null);
            this.face = face;
            this.pdf = pdf;
        }

        @Override
        public PDFont supply() {
            try {
                var font = new TTFParser().parse(new RandomAccessReadBuffer(face.open()));
                font.setEnableGsub(false);
                return PDType0Font.load(pdf, font, true);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private void print(Sheet sheet, PdfRendererBuilder builder, OutputStream out) throws IOException {
        builder.usePdfAConformance(PdfAConformance.PDFA_2_A);
        builder.usePdfUaAccessibility(true);
        builder.useColorProfile(colours);
        builder.useUnicodeBidiSplitter(new ICUBidiSplitter.ICUBidiSplitterFactory());
        builder.useUnicodeBidiReorderer(new ICUBidiReorderer());
        builder.useObjectDrawerFactory(new PlainDrawings(sheet.drawings(), letters));
        builder.withW3cDocument(new W3CDom().fromJsoup(Jsoup.parse(withPictures(sheet))), null);
        builder.toStream(out);
        builder.run();
    }

    private static String withPictures(Sheet sheet) {
        var html = sheet.html();
        for (var picture : sheet.pictures().entrySet()) {
            html = html.replace("asset:" + picture.getKey(), "data:" + picture.getValue().mediaType() + ";base64,"
                    + Base64.getEncoder().encodeToString(picture.getValue().bytes()));
        }
        return html;
    }
}
