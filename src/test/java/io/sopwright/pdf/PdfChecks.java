package io.sopwright.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** What veraPDF says about a PDF. */
public final class PdfChecks {

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private PdfChecks() {}

    /** Fails with every broken rule unless the file is valid PDF/A-2a and PDF/UA-1. */
    public static void assertArchivableAndAccessible(byte[] pdf) {
        assertEquals(List.of(), broken(pdf, PDFAFlavour.PDFA_2_A), "PDF/A-2a");
        assertEquals(List.of(), broken(pdf, PDFAFlavour.PDFUA_1), "PDF/UA-1");
    }

    /** Each broken rule once, with the first place where it is broken. */
    public static List<String> broken(byte[] pdf, PDFAFlavour flavour) {
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            var result = validator.validate(parser);
            List<String> broken = new ArrayList<>();
            for (TestAssertion assertion : result.getTestAssertions()) {
                if (assertion.getStatus() == TestAssertion.Status.FAILED) {
                    broken.add(assertion.getRuleId().getClause() + "-" + assertion.getRuleId().getTestNumber() + " "
                            + assertion.getMessage()
                            + " at " + assertion.getLocation().getContext());
                }
            }
            if (broken.isEmpty() && !result.isCompliant()) {
                broken.add("not compliant");
            }
            return broken;
        } catch (Exception e) {
            throw new AssertionError("veraPDF could not read the file", e);
        }
    }
}
