package io.sopwright.change;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.IntStream;

/** Makes the stable name of something new from its title. */
final class NewKey {

    private static final int LONGEST = 50;

    private NewKey() {}

    /**
     * {@code send_weekly_update} for “Send weekly update”; {@code send_weekly_update_2} when that is taken.
     *
     * @param otherwise with what the key begins when the title has no Latin letters
     */
    static String of(String title, Collection<String> taken, String otherwise) {
        var words = latin(title).replaceAll("[^a-z0-9]+", "_").replaceFirst("^[_0-9]+", "");
        var brief = words.substring(0, Math.min(LONGEST, words.length())).replaceFirst("_+$", "");
        var key = brief.isEmpty() ? otherwise : brief;
        return taken.contains(key)
                ? IntStream.iterate(2, i -> i + 1).mapToObj(i -> key + "_" + i).filter(name -> !taken.contains(name)).findFirst()
                        .orElseThrow()
                : key;
    }

    private static String latin(String title) {
        return Normalizer.normalize(title.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD).replaceAll("\\p{M}", "")
                .replace("ß", "ss").replace("æ", "ae").replace("ø", "o").replace("ł", "l");
    }
}
