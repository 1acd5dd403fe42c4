package io.sopwright.consistency;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The way through a written process to one of its parts: keys, and places in lists counted from 0. */
record Way(List<String> steps) {

    /** A part of a list and the way to it; unlike its key, its place is its own even when two parts share a key. */
    record Located<T>(T part, Way way) {}

    static Way to(String... steps) {
        return new Way(List.of(steps));
    }

    Way then(String... more) {
        return new Way(Stream.concat(steps.stream(), Stream.of(more)).toList());
    }

    Way then(int place) {
        return then(String.valueOf(place));
    }

    <T> Stream<Located<T>> each(List<T> parts) {
        return IntStream.range(0, parts.size()).mapToObj(i -> new Located<>(parts.get(i), then(i)));
    }
}
