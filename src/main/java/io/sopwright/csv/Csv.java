package io.sopwright.csv;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes rows of cells. A cell that a spreadsheet would take for a formula begins with an apostrophe; so does what would be one after a semicolon, a bar,
 * a tab or a line end within a cell, where a spreadsheet that was told another separator begins a new cell (OWASP, CSV injection).
 */
public final class Csv {

    private static final String FORMULA_STARTS = "=+-@\t\r\n＝＋－＠";
    /** Where a cell would begin for a program that splits the file at semicolons, bars, tabs or all line ends, quotes or not. */
    private static final Pattern CELL_WITHIN = Pattern.compile("([;|\\t\\r\\n][\"\\s\\p{Z}\\p{Cf}]*+)(?=[=+\\-@＝＋－＠])");

    private Csv() {}

    /** The rows as one text, a line each. */
    public static String write(Stream<List<String>> rows) {
        return rows.map(Csv::line).collect(Collectors.joining());
    }

    /** A row with the end of its line. */
    public static String line(List<String> cells) {
        return cells.stream().map(Csv::cell).collect(Collectors.joining(",", "", "\r\n"));
    }

    private static String cell(String text) {
        var safe = (isFormula(text) ? "'" : "") + CELL_WITHIN.matcher(text).replaceAll("$1'");
        return "\"" + safe.replace("\"", "\"\"") + "\"";
    }

    /** Whether a spreadsheet may run it: blanks and marks that nobody sees may stand before the sign, for some programs drop them. */
    private static boolean isFormula(String text) {
        var seen = text.codePoints().dropWhile(c -> Character.isSpaceChar(c) || Character.getType(c) == Character.FORMAT)
                .findFirst();
        return seen.isPresent() && FORMULA_STARTS.indexOf(seen.getAsInt()) >= 0;
    }
}
