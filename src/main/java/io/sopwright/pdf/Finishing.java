package io.sopwright.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Arrays;
import java.util.GregorianCalendar;
import java.util.HexFormat;
import java.util.Locale;
import java.util.TimeZone;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;

/** Gives a rendered PDF its facts and its identifier, instead of the renderer's, which know the hour and the machine. */
final class Finishing {

    static final String PRODUCER = "Sopwright";

    private static final byte[] NO_ID = new byte[16];

    private Finishing() {}

    static Print finish(PDDocument pdf, Facts facts) throws IOException {
        FinishedPdf.check(pdf);
        pdf.setDocumentInformation(information(facts));
        pdf.getDocumentCatalog().setLanguage(facts.language());
        var metadata = new PDMetadata(pdf);
        metadata.importXMPMetadata(Xmp.of(facts).getBytes(StandardCharsets.UTF_8));
        pdf.getDocumentCatalog().setMetadata(metadata);
        pdf.getDocument().getTrailer().setItem(COSName.ID, noId());
        var out = new ByteArrayOutputStream(64 * 1024);
        pdf.save(out);
        return new Print(identified(out.toByteArray()), pdf.getNumberOfPages());
    }

    private static PDDocumentInformation information(Facts facts) {
        var information = new PDDocumentInformation();
        information.setTitle(facts.title());
        information.setSubject(facts.description());
        information.setAuthor(facts.author());
        information.setProducer(PRODUCER);
        information.setCreator(PRODUCER);
        information.setCreationDate(utc(facts.created()));
        information.setModificationDate(utc(facts.modified()));
        return information;
    }

    private static GregorianCalendar utc(Instant instant) {
        var calendar = new GregorianCalendar(TimeZone.getTimeZone("UTC"), Locale.ROOT);
        calendar.setTimeInMillis(instant.toEpochMilli());
        return calendar;
    }

    private static COSArray noId() {
        var array = new COSArray();
        array.add(new COSString(NO_ID, true));
        array.add(new COSString(NO_ID, true));
        return array;
    }

    /** Puts the hash of the whole file where the identifier is: two files share it exactly when they are the same (ISO 32000-1, 14.4). */
    private static byte[] identified(byte[] pdf) {
        byte[] blank = ("<" + HexFormat.of().formatHex(NO_ID) + ">").getBytes(StandardCharsets.US_ASCII);
        byte[] id = ("<" + hash(pdf) + ">").getBytes(StandardCharsets.US_ASCII);
        int second = lastIndexOf(blank, pdf, pdf.length);
        int first = lastIndexOf(blank, pdf, second);
        System.arraycopy(id, 0, pdf, first, id.length);
        System.arraycopy(id, 0, pdf, second, id.length);
        return pdf;
    }

    private static String hash(byte[] pdf) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(pdf);
            return HexFormat.of().withUpperCase().formatHex(hash, 0, NO_ID.length);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    private static int lastIndexOf(byte[] wanted, byte[] bytes, int before) {
        for (int at = before - wanted.length; at >= 0; at--) {
            if (Arrays.equals(bytes, at, at + wanted.length, wanted, 0, wanted.length)) {
                return at;
            }
        }
        throw new IllegalStateException("The file has no place for its identifier");
    }
}
