package io.sopwright.yaml;

import io.sopwright.source.Place;
import io.sopwright.source.Source;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;
import org.snakeyaml.engine.v2.exceptions.Mark;

/** The lines of a text, found once, so that the place of each of many characters is found fast. */
final class Lines {

    private final Source source;
    private final String text;
    private final int[] starts;
    private final boolean isPlain;

    Lines(Source source) {
        this.source = source;
        this.text = source.text();
        this.starts = IntStream.concat(IntStream.of(0),
                IntStream.range(0, text.length()).filter(i -> text.charAt(i) == '\n').map(i -> i + 1)).toArray();
        this.isPlain = text.chars().noneMatch(c -> Character.isSurrogate((char) c));
    }

    /** Where a mark points to, as an offset; the beginning for no mark. */
    int offset(Optional<Mark> mark) {
        return mark.map(here -> isPlain ? Math.min(here.getIndex(), text.length()) : inLine(here)).orElse(0);
    }

    /** The parser counts characters where we count UTF-16 code units. */
    private int inLine(Mark mark) {
        int start = starts[Math.min(mark.getLine(), starts.length - 1)];
        int units = 0;
        for (int i = 0; i < mark.getColumn() && start + units < text.length(); i++) {
            units += Character.charCount(text.codePointAt(start + units));
        }
        return start + units;
    }

    Place place(Optional<Mark> mark) {
        return place(offset(mark));
    }

    Place place(int offset) {
        int line = lineOf(offset);
        return new Place(source.name(), line + 1, offset - starts[line] + 1);
    }

    /** The number of the line that holds a character, counted from 0. */
    int lineOf(int offset) {
        int found = Arrays.binarySearch(starts, offset);
        return found >= 0 ? found : -found - 2;
    }

    int count() {
        return starts.length;
    }

    int start(int line) {
        return starts[line];
    }

    /** A line without its end, counted from 0. */
    String line(int line) {
        int end = line + 1 < starts.length ? starts[line + 1] - 1 : text.length();
        return text.substring(starts[line], end > starts[line] && text.charAt(end - 1) == '\r' ? end - 1 : end);
    }

    String text() {
        return text;
    }
}
