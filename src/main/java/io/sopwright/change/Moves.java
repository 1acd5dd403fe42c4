package io.sopwright.change;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Which parts stand elsewhere: the fewest without which the others are in their old order. */
final class Moves {

    private Moves() {}

    static Set<String> between(Section old, Section now) {
        if (!now.ordered()) {
            return Set.of();
        }
        var before = keys(old).stream().filter(key -> now.find(key).isPresent()).toList();
        var after = keys(now).stream().filter(key -> old.find(key).isPresent()).toList();
        var stayed = new HashSet<>(longestRise(after.stream().filter(key -> staysWithin(key, old, now)).toList(), before));
        var moved = new HashSet<>(after);
        moved.removeAll(stayed);
        return moved;
    }

    private static boolean staysWithin(String key, Section old, Section now) {
        return old.find(key).map(Section.Entry::within).equals(now.find(key).map(Section.Entry::within));
    }

    /** The longest of the lists that can be made from {@code keys} by leaving some out, and that is in the order of {@code order}. */
    static List<String> longestRise(List<String> keys, List<String> order) {
        var best = new ArrayList<List<String>>();
        List<String> longest = List.of();
        for (var key : keys) {
            int place = order.indexOf(key);
            var rise = new ArrayList<>(best.stream().filter(list -> order.indexOf(list.getLast()) < place)
                    .reduce(List.of(), (a, b) -> b.size() > a.size() ? b : a));
            rise.add(key);
            best.add(rise);
            longest = rise.size() > longest.size() ? rise : longest;
        }
        return longest;
    }

    private static List<String> keys(Section section) {
        return section.entries().stream().map(Section.Entry::key).toList();
    }
}
