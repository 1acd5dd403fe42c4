package io.sopwright.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A list that can be filtered, sorted, paged and taken away as a file. Lists of one company are small enough to be looked through here, in its own
 * language; repositories limit them all the same.
 *
 * @param words the file of its headings
 * @param columns from left to right
 */
public record Table<R>(String words, List<Column<R>> columns) {

    private static final int ON_A_PAGE = 50;

    public Table {
        columns = List.copyOf(columns);
    }

    /**
     * What is shown of a list.
     *
     * @param rows of this page
     * @param total how many match the filter
     * @param pages how many pages they fill, at least one
     */
    public record Slice<R>(Table<R> table, Listing listing, List<R> rows, int total, int pages) {

        /** Whether nothing matches what was filtered by: there would be rows without the filter, or nobody knows. */
        public boolean isFiltered() {
            return !listing.filter().isEmpty();
        }
    }

    /** The page that is asked for. */
    public Slice<R> slice(List<R> all, Listing listing) {
        var matching = matching(all, listing);
        int pages = Math.max(1, (matching.size() + ON_A_PAGE - 1) / ON_A_PAGE);
        int from = (Math.min(listing.page(), pages) - 1) * ON_A_PAGE;
        return new Slice<>(this, listing, matching.subList(from, Math.min(from + ON_A_PAGE, matching.size())), matching.size(),
                pages);
    }

    /** All rows that match, in the order that is asked for. */
    List<R> matching(List<R> all, Listing listing) {
        var matching = filtered(all.stream(), listing);
        return sorting(listing).map(column -> sorted(matching, column, listing)).orElse(matching).toList();
    }

    /** The rows that match, in their order. */
    Stream<R> filtered(Stream<R> rows, Listing listing) {
        var wanted = Needle.of(listing.filter());
        return rows.filter(row -> wanted.isIn(cells(row)));
    }

    /** What the cells of a row say. */
    List<String> cells(R row) {
        return columns.stream().map(column -> column.text().apply(row)).toList();
    }

    private Stream<R> sorted(Stream<R> rows, Column<R> column, Listing listing) {
        return rows.sorted(listing.sort().startsWith("-") ? column.order().reversed() : column.order());
    }

    private Optional<Column<R>> sorting(Listing listing) {
        return columns.stream().filter(column -> !listing.direction(column.key()).equals("none")).findFirst();
    }

}
