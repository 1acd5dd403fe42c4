package io.sopwright.markdown;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Ids for headings, made of their words: letters and digits of any script, joined by hyphens, each id once. */
final class Slugs {

    private static final int LENGTH = 60;
    private static final Pattern OTHERS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

    private final Map<String, Integer> taken = new HashMap<>();

    String of(String heading) {
        var slug = slug(heading);
        int times = taken.merge(slug, 1, Integer::sum);
        if (times == 1) {
            return slug;
        }
        var numbered = slug + "-" + times;
        return taken.putIfAbsent(numbered, 1) == null ? numbered : of(heading);
    }

    private static String slug(String heading) {
        var words = OTHERS.matcher(heading.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
        var brief = words.substring(0, words.offsetByCodePoints(0, Math.min(LENGTH, words.codePointCount(0, words.length()))))
                .strip()
                .replace(' ', '-');
        if (brief.isEmpty()) {
            return "section";
        }
        return Character.isLetter(brief.codePointAt(0)) ? brief : "section-" + brief;
    }
}
