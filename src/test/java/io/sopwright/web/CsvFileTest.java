package io.sopwright.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.sopwright.database.Batches;
import io.sopwright.testing.Application;
import io.sopwright.testing.WithApplication;
import io.sopwright.wording.Words;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** No list ends silently when it is taken away. */
@ExtendWith(WithApplication.class)
class CsvFileTest {

    private static final Words WORDS = new Words(Locale.UK);
    private static final Table<Integer> TABLE = new Table<>("trail",
            List.of(Column.sorted("at", number -> "n" + number, number -> number)));

    private static Listing listing(String filter, String sort) {
        return new Listing("/", filter, sort, 1, true, "");
    }

    /** A list that breaks in the middle. */
    @Controller("/test-broken-file")
    @ExecuteOn(TaskExecutors.BLOCKING)
    static final class BrokenController {

        @Anonymous
        @Get
        HttpResponse<InputStream> broken() {
            var rows = IntStream.range(0, 50_000).boxed().map(number -> {
                if (number == 40_000) {
                    throw new IllegalStateException("the database is gone");
                }
                return number;
            }).iterator();
            return CsvFile.of("broken", TABLE, rows, listing("", ""), WORDS);
        }
    }

    private static String text(HttpResponse<InputStream> file) throws IOException {
        try (var bytes = file.body()) {
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void a_list_is_a_file_with_a_heading_filtered_and_sorted() throws IOException {
        assertEquals("\ufeff\"When\"\r\n\"n30\"\r\n\"n3\"\r\n",
                text(CsvFile.of("list", TABLE, List.of(1, 3, 20, 30), listing("n3", "-at"), WORDS)));
        assertEquals("\ufeff\"When\"\r\n", text(CsvFile.of("list", TABLE, List.of(), listing("", ""), WORDS)));
    }

    @Test
    void rows_are_asked_for_while_the_file_is_read() throws IOException {
        var asked = new AtomicInteger();
        Iterator<Integer> rows = IntStream.range(0, 1_000_000).peek(_ -> asked.incrementAndGet()).iterator();
        try (var file = CsvFile.of("list", TABLE, rows, listing("", ""), WORDS).body()) {
            assertEquals(100, file.readNBytes(100).length);
            assertTrue(asked.get() < 20, asked.toString());
        }
    }

    @Test
    void what_fills_several_batches_is_whole() {
        for (long many : new long[]{0, 1, Batches.SIZE - 1, Batches.SIZE, Batches.SIZE + 1, 3L * Batches.SIZE}) {
            assertEquals(LongStream.rangeClosed(1, many).boxed().toList(), Batches.<Long>all(row -> row,
                    (after, most) -> LongStream.rangeClosed(after + 1, Math.min(many, after + most)).boxed().toList()));
        }
    }

    @Test
    void a_file_that_breaks_in_the_middle_does_not_look_whole(Application app) {
        assertThrows(UncheckedIOException.class, () -> app.browser().get("/test-broken-file"));
    }
}
