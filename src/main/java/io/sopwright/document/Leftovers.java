package io.sopwright.document;

import io.sopwright.source.Finding;
import io.sopwright.template.Merged;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds what people leave behind in a text that is not finished: filler words and other systems' markers. */
final class Leftovers {

    private static final Pattern MARKERS = Pattern
            .compile("\\{\\{[^}\\n]{0,60}}}|_{4,}|\\[(?:insert|your|company|name|date)\\b[^\\]\\n]{0,60}](?!\\()"
                    + "|\\b(?:TBD|TBC|TODO|FIXME|XXX|lorem ipsum|to be defined|to be confirmed)\\b", Pattern.CASE_INSENSITIVE);

    private static final Pattern FILLERS = Pattern.compile("(?:TBD|TBC|TODO|XXX+|N/?A|none yet|lorem ipsum.*|\\?+|-+|\\.+)",
            Pattern.CASE_INSENSITIVE);

    private Leftovers() {}

    /** A marker within a value is what somebody answered; a value is looked at as a whole. */
    static List<Finding> findings(Merged merged) {
        var markers = MARKERS.matcher(merged.text()).results().filter(found -> !isAnswered(merged, found.start()))
                .limit(100).map(found -> Finding.error(merged.placeOf(found.start()),
                        "“" + found.group() + "” is left in the text: write what is meant."));
        var fillers = merged.insertions().stream().filter(value -> FILLERS.matcher(value.value()).matches())
                .map(value -> Finding.error(value.place(),
                        "The answer to " + value.name() + " is “" + value.value() + "”: give a real one."));
        return Stream.concat(markers, fillers).toList();
    }

    private static boolean isAnswered(Merged merged, int offset) {
        return merged.insertions().stream().anyMatch(value -> value.range().start() <= offset && offset < value.range().end());
    }
}
