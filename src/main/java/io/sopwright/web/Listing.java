package io.sopwright.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * How somebody looks at a list: what they filter by, how it is sorted, which page. All of it stands in the address, so that a link shows the same.
 *
 * @param path the address of the list
 * @param filter words that a row must hold; empty for all
 * @param sort the key of a column, after a hyphen when the last come first; empty for the list's own order
 * @param page 1 for the first
 * @param csv whether it is asked for as a file
 * @param kept what else the address says, as a list has filters of its own: {@code &kind=client}; empty without any
 */
public record Listing(String path, String filter, String sort, int page, boolean csv, String kept) {

    /** The address of the same list, another page of it. */
    public String toPage(int number) {
        return address(sort, number, false);
    }

    /** The address of the same list, sorted by a column; the other way round when it is already. */
    public String sortedBy(String column) {
        return address(sort.equals(column) ? "-" + column : column, 1, false);
    }

    /** The address of the whole list as a file. */
    public String asCsv() {
        return address(sort, 1, true);
    }

    /** How a column is sorted, in the words of ARIA; {@code none} when it is not. */
    public String direction(String column) {
        return sort.equals(column) ? "ascending" : sort.equals("-" + column) ? "descending" : "none";
    }

    private String address(String order, int number, boolean file) {
        return path + "?filter=" + URLEncoder.encode(filter, StandardCharsets.UTF_8) + "&sort=" + order + "&page=" + number
                + kept + (file ? "&csv" : "");
    }
}
