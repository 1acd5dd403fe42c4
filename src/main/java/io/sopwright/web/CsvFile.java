package io.sopwright.web;

import io.micronaut.http.HttpResponse;
import io.sopwright.csv.Csv;
import io.sopwright.wording.Words;
import java.util.List;
import java.util.stream.Stream;

/** Lists as files for spreadsheets. */
public final class CsvFile {

    // by which spreadsheets see that it is UTF-8
    private static final String BYTE_ORDER_MARK = "\ufeff";

    private CsvFile() {}

    /** All rows that match the listing, as a file of that name. */
    public static <R> HttpResponse<String> of(String name, Table<R> table, List<R> all, Listing listing, Words words) {
        var heading = table.columns().stream().map(column -> words.of(table.words() + "." + column.key())).toList();
        var rows = table.matching(all, listing).stream()
                .map(row -> table.columns().stream().map(column -> column.text().apply(row)).toList());
        return HttpResponse.ok(BYTE_ORDER_MARK + Csv.write(Stream.concat(Stream.of(heading), rows)))
                .header("Content-Type", "text/csv; charset=utf-8")
                .header("Content-Disposition", "attachment; filename=\"" + name + ".csv\"").header("Cache-Control", "no-store");
    }
}
