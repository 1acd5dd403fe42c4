package io.sopwright.web;

import io.micronaut.http.HttpResponse;
import io.sopwright.wording.Words;
import java.io.InputStream;
import java.util.Iterator;
import java.util.List;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Lists as files for spreadsheets. All that matches is in them; where that cannot be, the file breaks off and browsers say so. */
public final class CsvFile {

    private CsvFile() {}

    /** All rows that match the listing, in its order, as a file of that name. */
    public static <R> HttpResponse<InputStream> of(String name, Table<R> table, List<R> all, Listing listing, Words words) {
        return file(name, table, table.matching(all, listing).stream(), words);
    }

    /** All rows that match the listing, in the order in which they come, whatever its order: they may be more than anybody could hold. */
    public static <R> HttpResponse<InputStream> of(String name, Table<R> table, Iterator<R> rows, Listing listing, Words words) {
        var all = StreamSupport.stream(Spliterators.spliteratorUnknownSize(rows, Spliterator.ORDERED), false);
        return file(name, table, table.filtered(all, listing), words);
    }

    private static <R> HttpResponse<InputStream> file(String name, Table<R> table, Stream<R> rows, Words words) {
        var heading = table.columns().stream().map(column -> words.of(table.words() + "." + column.key())).toList();
        return HttpResponse.<InputStream>ok(new CsvLines(heading, rows.map(table::cells).iterator()))
                .header("Content-Type", "text/csv; charset=utf-8")
                .header("Content-Disposition", "attachment; filename=\"" + name + ".csv\"").header("Cache-Control", "no-store");
    }
}
