package io.sopwright.pdf;

import com.openhtmltopdf.bidi.support.ICUBidiSplitter;
import com.openhtmltopdf.layout.SharedContext;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.PageSizeUnits;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import io.sopwright.font.Coverage;
import io.sopwright.font.Direction;
import io.sopwright.font.FontPool;
import io.sopwright.font.Fonts;
import io.sopwright.font.MissingGlyph;
import io.sopwright.font.ParsedFonts;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.filter.Filter;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jsoup.helper.W3CDom;
import org.jsoup.nodes.Document;

/** Lets the renderer lay a prepared page out, with everything it might reach for closed. */
final class Rendering {

    private static final float A4_WIDTH = 210;
    private static final float A4_HEIGHT = 297;

    private final Coverage coverage;
    private final FontPool fonts;
    private final byte[] colours = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

    Rendering(Fonts fonts) {
        this.coverage = fonts.coverage();
        this.fonts = new FontPool(fonts);
        // its own log would repeat on the console what a print refuses with a sentence
        XRLog.setLoggerImpl(new NoLog());
        // PDFBox takes its level of compression from here alone; an eighth of the time of a print is worth a thirtieth of its size
        System.setProperty(Filter.SYSPROP_DEFLATELEVEL, "4");
    }

    /**
     * Renders with the JDK's own XML factories. The renderer asks for some at each print, which would search all jars of the class path,
     * and take another implementation if one lay there.
     */
    Print render(Document page, Sheet sheet, TimeLimit limit) {
        Thread thread = Thread.currentThread();
        ClassLoader loader = thread.getContextClassLoader();
        ParsedFonts parsed = fonts.take();
        thread.setContextClassLoader(ClassLoader.getPlatformClassLoader());
        try (var pdf = new PDDocument()) {
            return render(page, sheet, limit, parsed, pdf);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            thread.setContextClassLoader(loader);
            fonts.giveBack(parsed);
        }
    }

    private Print render(Document page, Sheet sheet, TimeLimit limit, ParsedFonts parsed, PDDocument pdf) throws IOException {
        var complaints = new Complaints();
        PdfRendererBuilder builder = builder(sheet, complaints);
        builder.withW3cDocument(new W3CDom().namespaceAware(false).fromJsoup(page), null);
        builder.usePDDocument(pdf);
        builder.useNamespaceHandler(new WatchedElements(limit));
        try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
            SharedContext context = renderer.getSharedContext();
            parsed.giveTo(context, pdf, limit::check);
            context.setCss(new PageLimit(context, limit));
            renderer.layout();
            PageLimit.check(renderer.getRootBox().getLayer().getPages().size());
            renderer.createPDFWithoutClosing();
        } catch (CannotPrint e) {
            throw e;
        } catch (MissingGlyph e) {
            throw new CannotPrint(e.sentence(), e);
        } catch (RuntimeException | StackOverflowError e) {
            throw complaints.refusal(e);
        }
        complaints.check();
        Print print = Finishing.finish(pdf, sheet.facts());
        PrintedText.check(pdf, page, coverage, limit);
        return print;
    }

    private PdfRendererBuilder builder(Sheet sheet, Complaints complaints) {
        var assets = new Assets(sheet);
        var builder = new PdfRendererBuilder();
        builder.usePdfAConformance(PdfAConformance.PDFA_2_A);
        builder.usePdfUaAccessibility(true);
        builder.useColorProfile(colours);
        builder.withProducer(Finishing.PRODUCER);
        builder.useDefaultPageSize(A4_WIDTH, A4_HEIGHT, PageSizeUnits.MM);
        builder.useReplacementText(PrintedText.REPLACEMENT);
        builder.useUnicodeBidiSplitter(new ICUBidiSplitter.ICUBidiSplitterFactory());
        builder.useUnicodeBidiReorderer(new Direction());
        builder.withDiagnosticConsumer(complaints);
        builder.useExternalResourceAccessControl(assets, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        builder.useExternalResourceAccessControl(assets, ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI);
        builder.useUriResolver(assets);
        builder.useProtocolsStreamImplementation(assets, Assets.SCHEME);
        builder.useObjectDrawerFactory(new Drawings(sheet.drawings()));
        return builder;
    }
}
