package io.sopwright.fence;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Where a route of companies is.
 *
 * @param pieces of its path below the company: {@code documents}, {@code {id}}
 * @param queried the names of the ids in its query, each after a question mark
 */
record Address(List<String> pieces, List<String> queried) {

    static Address of(Route route) {
        var below = route.template().substring("/c/{company}".length());
        return new Address(Stream.of(below.split("/")).skip(1).toList(),
                route.queried().stream().map(name -> "?" + name).toList());
    }

    /** Its variables, as {@link Furnished} names them. */
    List<String> variables() {
        return Stream.concat(IntStream.range(0, pieces.size()).filter(this::isVariable).mapToObj(this::name), queried.stream())
                .toList();
    }

    /** Those that are ids of rows. */
    List<String> rows(Furnished company) {
        return variables().stream().filter(name -> company.part(name).isRow()).toList();
    }

    /** With those parts. */
    String with(Furnished company) {
        return with(name -> company.part(name).text());
    }

    /** With the parts of one company but for one row, which is another's: an address for each row. */
    Stream<String> mixed(Furnished own, Furnished others) {
        return rows(own).stream().map(row -> with(name -> (name.equals(row) ? others : own).part(name).text()));
    }

    /** With that id in place of each that a row has. */
    String without(Furnished company, String id) {
        return with(name -> company.part(name).isRow() ? id : company.part(name).text());
    }

    private String with(UnaryOperator<String> text) {
        var path = IntStream.range(0, pieces.size()).mapToObj(at -> isVariable(at) ? text.apply(name(at)) : pieces.get(at))
                .collect(Collectors.joining("/"));
        var query = queried.stream().map(name -> name.substring(1) + "=" + text.apply(name)).collect(Collectors.joining("&"));
        return "/" + path + (query.isEmpty() ? "" : "?" + query);
    }

    private boolean isVariable(int at) {
        return pieces.get(at).startsWith("{");
    }

    private String name(int at) {
        return (at == 0 ? "" : pieces.get(at - 1)) + "/" + pieces.get(at);
    }
}
