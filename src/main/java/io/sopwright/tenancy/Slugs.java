package io.sopwright.tenancy;

import java.text.Normalizer;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Names for addresses and files, made from names for people: {@code Süßes Übersee GmbH} becomes {@code susses-ubersee-gmbh}. */
public final class Slugs {

    private static final int LONGEST = 50;

    private Slugs() {}

    /** The first of {@code name}, {@code name-2}, {@code name-3} … that is free. */
    public static String free(String name, Predicate<String> isFree) {
        var plain = of(name);
        return Stream.concat(Stream.of(plain), IntStream.iterate(2, i -> i + 1).mapToObj(i -> plain + "-" + i)).filter(isFree)
                .findFirst().orElseThrow();
    }

    private static String of(String name) {
        var plain = Normalizer.normalize(name, Normalizer.Form.NFD).toLowerCase(Locale.ROOT).replace("ß", "ss")
                .replaceAll("\\p{M}", "").replaceAll("[^a-z0-9]+", "-").replaceAll("^[-0-9]+", "");
        var cut = plain.substring(0, Math.min(plain.length(), LONGEST)).replaceAll("-+$", "");
        // names in other scripts have no letters for an address
        return cut.isEmpty() ? "company" : cut;
    }
}
