package io.sopwright.people;

import io.sopwright.tenancy.Slugs;
import java.util.function.Predicate;

/** The keys of people in the company's files: {@code ann_berg}. */
final class Handles {

    private Handles() {}

    /** The first that is free of those made from a name. */
    static String of(String name, Predicate<String> isFree) {
        return Slugs.free(name, slug -> isFree.test(slug.replace('-', '_'))).replace('-', '_');
    }
}
