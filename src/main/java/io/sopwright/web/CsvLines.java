package io.sopwright.web;

import io.sopwright.csv.Csv;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;

/** The bytes of a file of rows, made while they are read: no more rows are held than one. */
final class CsvLines extends InputStream {

    // by which spreadsheets see that it is UTF-8
    private static final String BYTE_ORDER_MARK = "\ufeff";

    private final Iterator<List<String>> rows;
    private byte[] line;
    private int at;

    /** @param heading the first row, which is always there */
    CsvLines(List<String> heading, Iterator<List<String>> rows) {
        this.rows = rows;
        this.line = bytes(BYTE_ORDER_MARK + Csv.line(heading));
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int from, int most) throws IOException {
        int filled = 0;
        while (filled < most && hasMore()) {
            int part = Math.min(most - filled, line.length - at);
            System.arraycopy(line, at, into, from + filled, part);
            at += part;
            filled += part;
        }
        return filled == 0 && most > 0 ? -1 : filled;
    }

    private boolean hasMore() throws IOException {
        if (at == line.length) {
            advance();
        }
        return at < line.length;
    }

    /** @throws IOException by which the server gives the connection up at once: a file that ended here would look whole */
    private void advance() throws IOException {
        try {
            if (rows.hasNext()) {
                line = bytes(Csv.line(rows.next()));
                at = 0;
            }
        } catch (RuntimeException failure) {
            throw new IOException("A file breaks off", failure);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
